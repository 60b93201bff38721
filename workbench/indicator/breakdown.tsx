import { getRouteApi } from '@tanstack/react-router'
import { type FieldFace, formatFigure, formatParts } from '@zhiheng/ui'
import { Select } from 'antd'
import type { Figure } from '../api/figures.ts'
import { useCatalogue } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import type { Of } from './of.ts'
import { yearsTo } from './span-of-time.ts'
import { Sparkline } from './sparkline.tsx'
import { useFigures } from './use-figures.ts'

const route = getRouteApi('/indicators/$name')

/** The same figure for each value of a dimension, drawn small and to one scale. */
export function Breakdown({ face, region, today }: Of) {
  const t = useT()
  const navigate = route.useNavigate()
  const { by = face.by[0] } = route.useSearch()
  const { data: catalogue } = useCatalogue()
  const fields = catalogue?.registers.find(({ name }) => name === face.over)?.fields ?? {}
  if (by === undefined) return null
  return (
    <section className="block">
      <div className="block-head">
        <h2>{t('分类')}</h2>
        <Select
          size="small"
          aria-label={t('按什么分类')}
          popupMatchSelectWidth={false}
          value={by}
          options={face.by.map((name) => ({ value: name, label: fields[name]?.title ?? name }))}
          onChange={(next: string) =>
            void navigate({ search: (before) => ({ ...before, by: next }), resetScroll: false })
          }
        />
      </div>
      <Multiples of={{ face, region, today }} by={by} field={fields[by]} />
    </section>
  )
}

function Multiples({ of, by, field }: { of: Of; by: string; field: FieldFace | undefined }) {
  const t = useT()
  const { face, region, today } = of
  const asked = { region, ...yearsTo(today, 2), each: 'quarter', by } as const
  const figures = useFigures(face.name, asked)
  const word = (value: string) =>
    field?.choices?.[value] ??
    (field?.kind === 'yesNo' ? (value === 'true' ? t('是') : t('否')) : value)
  return (
    <Answered query={figures}>
      {({ figures: list }) => {
        const groups = groupsOf(list)
        if (groups.length === 0) return <p className="quiet">{t('没有可分类的数据。')}</p>
        const known = list.flatMap(({ value }) => (value === null ? [] : [value]))
        const scale = { low: Math.min(...known), high: Math.max(...known) }
        return (
          <ul className="multiples">
            {groups.map(([value, series]) => (
              <li key={value}>
                <h3>{word(value)}</h3>
                <Last series={series} unit={face.unit} />
                <Sparkline values={series.map((one) => one.value)} scale={scale} />
              </li>
            ))}
          </ul>
        )
      }}
    </Answered>
  )
}

function Last({ series, unit }: { series: readonly Figure[]; unit: string }) {
  const last = series.filter(({ value }) => value !== null).at(-1)
  if (last?.value == null) return <p className="multiple-value">—</p>
  return (
    <p className="multiple-value">
      <b>{formatFigure(last.value, unit)}</b> <small>{formatParts(last.of, last.among)}</small>
    </p>
  )
}

/** Figures by the value of their dimension, the largest group first. */
function groupsOf(figures: readonly Figure[]): [string, Figure[]][] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures)
    if (figure.dimension !== null)
      groups.set(figure.dimension, [...(groups.get(figure.dimension) ?? []), figure])
  const size = (list: Figure[]) => list.reduce((sum, one) => sum + (one.among ?? one.of), 0)
  return [...groups].sort((a, b) => size(b[1]) - size(a[1]))
}
