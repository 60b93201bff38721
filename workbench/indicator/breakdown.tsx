import { getRouteApi } from '@tanstack/react-router'
import { type FieldFace, formatFigure, formatParts } from '@zhiheng/ui'
import { Select } from 'antd'
import type { Figure } from '../api/figures.ts'
import { useCatalogue } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { breakdownOf } from './breakdown-of.ts'
import type { Of } from './of.ts'
import { PeriodOf } from './period-of.tsx'
import { thisYear, yearsTo } from './span-of-time.ts'
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
      <p className="quiet">
        <PeriodOf window={thisYear(today)} /> · {t('小图为近两年各季度')}
      </p>
      <Multiples of={{ face, region, today }} by={by} field={fields[by]} />
    </section>
  )
}

function Multiples({ of, by, field }: { of: Of; by: string; field: FieldFace | undefined }) {
  const t = useT()
  const { face, region, today } = of
  const parts = useFigures(face.name, { region, ...thisYear(today), each: 'whole', by })
  const quarters = useFigures(face.name, { region, ...yearsTo(today, 2), each: 'quarter', by })
  const word = (value: string) =>
    field?.choices?.[value] ??
    (field?.kind === 'yesNo' ? (value === 'true' ? t('是') : t('否')) : value)
  return (
    <Answered query={parts}>
      {({ figures }) => {
        const moved = quarters.data?.figures ?? []
        const groups = breakdownOf(figures, moved)
        if (groups.length === 0) return <p className="quiet">{t('没有可分类的数据。')}</p>
        const known = moved.flatMap(({ value }) => (value === null ? [] : [value]))
        const scale = { low: Math.min(...known), high: Math.max(...known) }
        return (
          <ul className="multiples">
            {groups.map(({ dimension, whole, quarters }) => (
              <li key={dimension}>
                <h3>{word(dimension)}</h3>
                <Whole figure={whole} unit={face.unit} />
                <Sparkline values={quarters.map(({ value }) => value)} scale={scale} />
              </li>
            ))}
          </ul>
        )
      }}
    </Answered>
  )
}

function Whole({ figure, unit }: { figure: Figure; unit: string }) {
  const t = useT()
  if (figure.withheld) return <p className="multiple-value quiet">{t('数量过少，不显示')}</p>
  if (figure.value === null) return <p className="multiple-value">—</p>
  return (
    <p className="multiple-value">
      <b>{formatFigure(figure.value, unit)}</b>{' '}
      <small>{formatParts(figure.of, figure.among)}</small>
    </p>
  )
}
