import { type Actor, addressText, list, type RecordRead, take } from '@zhiheng/kernel'
import { HttpProblem } from '../http/problems.ts'
import type { Parts } from '../parts.ts'
import { stepFor } from './find.ts'
import { substituteSteps } from './passing.ts'

/** Who acts in a post, between which days (both included), and why. */
export interface Substitute {
  readonly post: RecordRead
  readonly person: RecordRead
  readonly startsOn: string
  readonly endsOn: string
  readonly reason: string | null
}

/**
 * Names a substitute, never for longer than the post is held. Whether the actor may is the step's own rule.
 * @throws {HttpProblem} substitute.*, post.not-grantable; {Refusal} of the step
 */
export async function nameSubstitute(
  { kernel, now }: Parts,
  by: { readonly actor: Actor; readonly request: string },
  asked: Substitute,
): Promise<string> {
  const step = stepFor(by.actor, substituteSteps)
  assertInside(asked)
  await assertNoOther({ kernel }, by.actor, asked)
  const { post, person, startsOn, endsOn, reason } = asked
  const { role, department } = post.fields
  const answers = { post: post.id, person: person.id, role, department, startsOn, endsOn, reason }
  const on = [{ at: { region: post.region }, answers }]
  const outcome = await take(kernel, ['substitution', step], { on, ...by, at: now() })
  return addressText(outcome.records[0]!)
}

const wrong = (field: string, says: string) =>
  new HttpProblem('substitute.wrong', says, [{ field, says }])

function assertInside({ post, person, startsOn, endsOn }: Substitute): void {
  const {
    startsOn: from,
    endsOn: to,
    person: holder,
  } = post.fields as Record<string, string | null>
  if (post.state !== 'held') throw wrong('post', '这个岗位已经卸任')
  if (person.id === holder) throw wrong('person', '代理人就是任职人员本人，请另选一人')
  if (person.state !== 'current') throw wrong('person', '代理人已离开，请另选一人')
  if (person.region !== post.region) throw wrong('person', '代理人须是岗位所在地区登记的人员')
  if (endsOn < startsOn) throw wrong('endsOn', '代理结束早于代理开始')
  if (from && startsOn < from) throw wrong('startsOn', `代理开始早于岗位的任职开始 ${from}`)
  if (to && endsOn > to) throw wrong('endsOn', `代理结束晚于岗位的任职结束 ${to}`)
}

async function assertNoOther(
  { kernel }: Pick<Parts, 'kernel'>,
  actor: Actor,
  { post, startsOn, endsOn }: Substitute,
): Promise<void> {
  const where = { region: post.region, post: post.id, state: 'given' }
  const { records } = await list(kernel, 'substitution', { actor, where, limit: 100 })
  const other = records.find(
    ({ fields }) => String(fields.startsOn) <= endsOn && startsOn <= String(fields.endsOn),
  )
  if (!other) return
  const { startsOn: from, endsOn: to } = other.fields
  throw wrong('startsOn', `${from} 至 ${to} 已有代理人，请先终止或改用别的日期`)
}
