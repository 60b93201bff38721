import { clock, find, list, newId, take } from '@zhiheng/kernel'
import type { Parts } from '../parts.ts'
import { holderOf, type Token } from './code.ts'

/** How far a case is, in words that say nothing of whoever handles it. */
export interface Progress {
  readonly kind: 'submission' | 'complaint' | 'tip'
  readonly state: 'received' | 'underway' | 'elsewhere' | 'closed'
  /** What the sender is to be told of it; null while there is nothing. */
  readonly told: string | null
}

/** What whoever handles the matter asks; `answer` is null until it is answered. */
export interface Question {
  readonly id: string
  readonly asked: string
  readonly answer: string | null
}

/** What the holder of a code sees: no name, no file, nothing of what was written inside. */
export interface Followed {
  readonly number: string
  readonly receivedOn: string
  readonly progress: readonly Progress[]
  readonly questions: readonly Question[]
  /** A reward that waits to be claimed, in fen. */
  readonly reward: { readonly payment: string; readonly amount: number } | null
}

type Row = { readonly state: string; readonly fields: Readonly<Record<string, unknown>> }
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Read by the system, because a code gives no right to a case; only what is written out here leaves it. */
export async function follow({ kernel }: Pick<Parts, 'kernel'>, token: Token): Promise<Followed> {
  const { region, submission } = token
  const asked = { actor: clock, where: { submission } }
  const [letter, complaints, tips, questions] = await Promise.all([
    find(kernel, 'submission', { actor: clock, at: { region, id: submission } }),
    list(kernel, 'complaint', asked),
    list(kernel, 'tip', asked),
    list(kernel, 'sender-question', { ...asked, sort: 'askedOn' }),
  ])
  const fields = letter?.fields ?? {}
  return {
    number: String(fields.submissionNo ?? ''),
    receivedOn: String(fields.receivedOn ?? ''),
    progress: [
      ...(letter && letter.state !== 'split' ? [ofLetter(letter as Row)] : []),
      ...(complaints.records as readonly Row[]).map(ofComplaint),
      ...(tips.records as readonly Row[]).map(ofTip),
    ],
    questions: (questions.records as readonly (Row & { id: string })[]).flatMap(questionOf),
    reward: await rewardOf({ kernel }, token),
  }
}

function ofLetter({ state, fields }: Row): Progress {
  const elsewhere = state === 'routed' || state === 'redirected'
  const told = elsewhere ? text(fields.redirect) : null
  return { kind: 'submission', state: elsewhere ? 'elsewhere' : 'received', told }
}

const complaintStates: Readonly<Record<string, Progress['state']>> = {
  received: 'received',
  returned: 'received',
  routed: 'elsewhere',
  refused: 'closed',
  withdrawn: 'closed',
  notified: 'closed',
  closed: 'closed',
}

/** A refusal is told with its reasons and the other remedies (Order 121, Art. 15); the end, with its ground (Art. 23). */
function ofComplaint({ state, fields }: Row): Progress {
  const told =
    state === 'refused'
      ? text(fields.refusalWhy)
      : ['notified', 'closed'].includes(state)
        ? (text(fields.endWhy) ?? (fields.outcome === 'agreed' ? '双方达成调解协议' : '调解已终止'))
        : null
  return { kind: 'complaint', state: complaintStates[state] ?? 'underway', told }
}

const tipStates: Readonly<Record<string, Progress['state']>> = {
  received: 'received',
  returned: 'received',
  elsewhere: 'elsewhere',
  closed: 'closed',
}

/** What came of a report is told once somebody has decided to tell it. */
const ofTip = ({ state, fields }: Row): Progress => ({
  kind: 'tip',
  state: tipStates[state] ?? 'underway',
  told: fields.toldOn ? text(fields.told) : null,
})

async function rewardOf({ kernel }: Pick<Parts, 'kernel'>, token: Token) {
  if (!token.informant) return null
  const where = { informant: token.informant, state: 'notified' }
  const { records } = await list(kernel, 'reward-payment', { actor: holderOf(token), where })
  const [waiting] = records
  return waiting ? { payment: waiting.id, amount: Number(waiting.fields.amount ?? 0) } : null
}

function questionOf({ id, state, fields }: Row & { readonly id: string }): Question[] {
  if (state === 'dropped') return []
  return [{ id, asked: String(fields.asked), answer: text(fields.answer) }]
}

/** Answers a question that waits under the code; one that does not is passed over. */
export async function answerQuestion(
  parts: Parts,
  token: Token,
  { question, answer }: { readonly question: string; readonly answer: string },
): Promise<void> {
  const { questions } = await follow(parts, token)
  if (!questions.some(({ id, answer }) => id === question && answer === null)) return
  await take(parts.kernel, ['sender-question', 'answer'], {
    on: [{ at: { region: token.region, id: question }, answers: { answer } }],
    ...{ actor: holderOf(token), at: parts.now(), request: newId() },
  })
}

/** Who is to be paid, and where to. */
export interface Claim {
  readonly name: string
  readonly identity: string
  readonly account: string
}

/** Claims a reward under the code: the identity is completed, sealed, and the claim confirmed. */
export async function claim(parts: Parts, token: Token, who: Claim): Promise<void> {
  const { reward } = await follow(parts, token)
  if (!reward || !token.informant) return
  const { kernel, now } = parts
  const taking = () => ({ actor: holderOf(token), at: now(), request: newId() })
  const at = (id: string) => ({ region: token.region, id })
  await take(kernel, ['informant', 'complete'], {
    on: [{ at: at(token.informant), answers: { ...who } }],
    ...taking(),
  })
  await take(kernel, ['reward-payment', 'confirm'], {
    on: [{ at: at(reward.payment), answers: {} }],
    ...taking(),
  })
}
