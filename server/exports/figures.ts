import type { Counted, Field, Figure } from '@zhiheng/kernel'
import { definitionOf } from '../records/catalogue.ts'
import type { Table, TableColumn, Value } from './table.ts'

/** The figures of an indicator with what each was made of; `names` are those of the regions. */
export function figuresTable(
  indicator: Counted,
  by: string | undefined,
  {
    figures,
    names,
  }: { readonly figures: readonly Figure[]; readonly names: ReadonlyMap<string, string> },
): Table {
  const dimension: Field | undefined = by ? indicator.over.fields[by] : undefined
  const rows = figures.map((figure) => [
    figure.region,
    names.get(figure.region) ?? figure.region,
    figure.period,
    ...(dimension ? [dimensionText(dimension, figure.dimension)] : []),
    figure.of,
    figure.among,
    figure.value,
    indicator.unit,
    ruleOf(indicator),
  ])
  return { title: indicator.title, columns: columnsOf(dimension), rows }
}

const text = (title: string, width: number): TableColumn => ({ title, kind: 'text', width })
const number = (title: string): TableColumn => ({ title, kind: 'number', width: 12 })

const columnsOf = (dimension: Field | undefined): TableColumn[] => [
  text('区划代码', 12),
  text('地区', 20),
  text('时段', 12),
  ...(dimension ? [text(dimension.title, 16)] : []),
  number('分子'),
  number('分母'),
  number('数值'),
  text('单位', 8),
  text('口径', 60),
]

function dimensionText({ kind, choices }: Field, value: string | null): Value {
  if (value === null) return '不详'
  if (kind === 'yesNo') return value === 'true' ? '是' : '否'
  return choices?.[value] ?? value
}

const ruleOf = (indicator: Counted): string =>
  `${definitionOf(indicator)}。依据《${indicator.source.act}》${indicator.source.article}`
