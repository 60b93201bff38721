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
}) {
  const t = useT()
  const { problems, titles, rows } = props
  if (problems.length === 0) return null
  const mending = problems.some(({ field }) => field)
  return (
    <div className="problem-list" role="alert">
      {mending && <p>{t('{{n}}处需要改正', { n: problems.length })}</p>}
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.row}.${problem.field}.${problem.says}`}>
            {rows && problem.row ? <b>{t('第{{row}}行', { row: problem.row })} </b> : null}
            {problem.field && titles?.[problem.field] ? <b>{titles[problem.field]} </b> : null}
            {problem.says}
          </li>
        ))}
      </ul>
    </div>
  )
}
