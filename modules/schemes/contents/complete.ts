import {
  type Actor,
  type Address,
  canonicalText,
  contentHash,
  type Kernel,
  type Problem,
  Refusal,
} from '@zhiheng/kernel'
import { hindrances, placeOf, type SchemeKept, schemeKept } from './read.ts'

type Answers = Readonly<Record<string, unknown>>
interface Asked {
  readonly at: Address
  readonly answers: Answers
}

/** A scheme is submitted only without faults. @throws {Refusal} which names each with its place */
export async function completeSubmission(
  kernel: Kernel,
  actor: Actor,
  { at, answers }: Asked,
): Promise<Answers> {
  assertSound(await schemeKept(kernel, actor, at))
  return answers
}

/** What approving states: the whole content, its hash, and how many changes had been made to what was looked at. */
export async function completeApproval(
  kernel: Kernel,
  actor: Actor,
  { at, answers }: Asked,
): Promise<Answers> {
  const kept = await schemeKept(kernel, actor, at)
  const content = assertSound(kept)
  const { since, edits } = kept.record.fields as { since: string | null; edits: number }
  return {
    ...{ review: answers.review, seen: edits, lastDay: since && dayBefore(since) },
    ...{ canonical: canonicalText(content), hash: contentHash(content) },
  }
}

function assertSound(kept: SchemeKept) {
  const { content, faults } = kept
  const wrong = hindrances(faults)
  if (content && wrong.length === 0) return content
  const told = wrong.map((fault) => `${placeOf(fault, kept)}：${fault.says}`)
  const few = told.slice(0, 5).join('；')
  const says = `方案有 ${wrong.length} 处问题，改正后才能提交：${few}${told.length > 5 ? '……' : ''}`
  const details = told.map(
    (one): Problem => ({
      ...{ row: 1, field: null, code: 'answers.disagree', says: one },
    }),
  )
  throw new Refusal('answers.disagree', says, details)
}

function dayBefore(day: string): string {
  const before = new Date(`${day}T00:00:00Z`)
  before.setUTCDate(before.getUTCDate() - 1)
  return before.toISOString().slice(0, 10)
}
