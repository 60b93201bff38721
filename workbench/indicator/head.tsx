import { formatFigure } from '@zhiheng/ui'
import type { ReactNode } from 'react'
import type { IndicatorFace } from '../api/catalogue.ts'
import { GoalsOn } from './goals-on.tsx'

/** One large figure, what is said about it, its definition and the goals that count it. */
export function IndicatorHead(props: {
  face: IndicatorFace
  value: number | null | undefined
  children: ReactNode
}) {
  const { face, value, children } = props
  return (
    <section className="indicator-head">
      <div>
        <p className="figure figure-large">
          {value == null ? '—' : formatFigure(value, face.unit)}
        </p>
        {children}
      </div>
      <div className="indicator-words">
        <p className="definition">{face.definition}</p>
        <GoalsOn indicator={face.name} />
      </div>
    </section>
  )
}
