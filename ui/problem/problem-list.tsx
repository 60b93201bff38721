import { useEffect, useRef } from 'react'
import { useT } from '../language/use-t.ts'

/** One thing that is wrong: which row (from 1), which field, and a sentence for a person. */
export interface Trouble {
  readonly row?: number | null
  readonly field?: string | null
  readonly says: string
}

/** What is to be corrected, said once on top, or why nothing may be done; `titles` names the fields. */
export function ProblemList(props: {
  problems: readonly Trouble[]
  titles?: Readonly<Record<string, string>>
  rows?: boolean
  /** Leads to the field of a problem; given, the list is gone to when its problems change. */
  onGo?: ((field: string) => void) | undefined
}) {
  const t = useT()
  const { problems, titles, rows, onGo } = props
  const box = useRef<HTMLDivElement>(null)
  const goes = onGo !== undefined
  useEffect(() => {
    if (goes && problems.length > 0) box.current?.focus()
  }, [goes, problems])
  if (problems.length === 0) return null
  const mending = problems.some(({ field }) => field)
  return (
    <div ref={box} className="problem-list" role="alert" tabIndex={-1}>
      {mending && <p>{t('{{n}}处需要改正', { n: problems.length })}</p>}
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.row}.${problem.field}.${problem.says}`}>
            {rows && problem.row ? <b>{t('第{{row}}行', { row: problem.row })} </b> : null}
            <Problem problem={problem} titles={titles} onGo={onGo} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Problem(props: {
  problem: Trouble
  titles: Readonly<Record<string, string>> | undefined
  onGo: ((field: string) => void) | undefined
}) {
  const { problem, titles, onGo } = props
  const { field, says } = problem
  const title = field ? titles?.[field] : undefined
  if (field && title && onGo)
    return (
      <button type="button" className="link-button" onClick={() => onGo(field)}>
        {says.includes(title) ? says : `${title} ${says}`}
      </button>
    )
  return (
    <>
      {title && !says.includes(title) ? <b>{title} </b> : null}
      {says}
    </>
  )
}
