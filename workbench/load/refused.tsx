import { ProblemList } from '@zhiheng/ui'
import { problemsOf, saysOf } from '../api/fault.ts'

/** Why what was sent was not kept. */
export function Refused({ error }: { error: unknown }) {
  if (!error) return null
  const problems = problemsOf(error)
  return <ProblemList problems={problems.length ? problems : [{ says: saysOf(error) }]} />
}
