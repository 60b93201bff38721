import type { StepFace } from '../api/catalogue.ts'
import type { RecordRow } from '../api/records.ts'

type Answers = Readonly<Record<string, unknown>>

/** Whether two values of a field are the same; lists by what they hold, and left out is not known. */
const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** Whether the answers give fields of a record what it holds already. */
export const holdsAlready = (
  { fields }: Pick<RecordRow, 'fields'>,
  answers: Answers,
  names: readonly string[],
): boolean => names.every((name) => same(fields[name], answers[name]))

/**
 * Whether a step would leave the record as it is: it states fields, none of them differs, the state stays, and
 * besides the reason nothing is asked.
 */
export function changesNothing(
  { fills, ask, to }: Pick<StepFace, 'fills' | 'ask' | 'to'>,
  record: Pick<RecordRow, 'fields' | 'state'>,
  answers: Answers,
): boolean {
  const stays = to === 'same' || to === record.state
  const asksMore = Object.keys(ask).some((name) => name !== 'reason')
  return fills.length > 0 && stays && !asksMore && holdsAlready(record, answers, fills)
}
