import { formatDate, formatFigure, formatParts, useLanguage } from '@zhiheng/ui'
import { useT } from '../language/use-t.ts'
import { GoalsOn } from './goals-on.tsx'
import type { Of } from './of.ts'
import { PeerLine } from './peers.tsx'
import { thisYear } from './span-of-time.ts'
import { useFigures } from './use-figures.ts'

/** The figure of the year so far, what it was made of, its definition, and the goals set on it. */
export function Headline({ face, region, today }: Of) {
  const t = useT()
  const language = useLanguage()
  const asked = { region, ...thisYear(today), each: 'whole' } as const
  const { data } = useFigures(face.name, asked)
  const figure = data?.figures.find(({ dimension }) => dimension === null)
  const parts = figure && formatParts(figure.of, figure.among)
  return (
    <section className="indicator-head">
      <div>
        <p className="figure figure-large">
          {figure?.value == null ? '—' : formatFigure(figure.value, face.unit)}
        </p>
        <p className="quiet">
          {formatDate(asked.from, language)} – {formatDate(asked.to, language)}
          {parts && <span className="figure-parts">{parts}</span>}
          {figure && figure.value === null && ` · ${t('无数据')}`}
        </p>
        <PeerLine face={face} region={region} today={today} />
      </div>
      <div className="indicator-words">
        <p className="definition">{face.definition}</p>
        <GoalsOn indicator={face.name} />
      </div>
    </section>
  )
}
