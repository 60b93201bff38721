import { type Actor, clock, type Kernel, newId, oneOf, stream, take } from '@zhiheng/kernel'
import { complaint, leastDisclosed } from '@zhiheng/modules'

/** Which complaints are told of: those that were received in a region on these days, both included. */
export interface Period {
  readonly region: string
  readonly from: string
  readonly until: string
}

/** What is told of one enterprise. Money is fen. */
export interface Disclosed {
  readonly party: string
  readonly closed: number
  readonly agreed: number
  readonly ended: number
  readonly rate: number
  readonly refunded: number
  readonly matters: string
}

interface Tally {
  agreed: number
  ended: number
  refunded: number
  readonly matters: Map<string, number>
}

/**
 * Complaints by enterprise, counted from those that mediation has ended and both sides were told of: what is open,
 * refused or withdrawn says nothing of an enterprise, and of fewer than three nothing is told.
 */
async function disclosedOf(
  kernel: Kernel,
  actor: Actor,
  { region, from, until }: Period,
): Promise<Disclosed[]> {
  const tallies = new Map<string, Tally>()
  const where = { state: oneOf('notified', 'closed'), outcome: oneOf('agreed', 'ended') }
  for await (const record of stream(kernel, complaint.name, { actor, where })) {
    const fields = record.fields as Readonly<Record<string, string | number | null>>
    const on = String(fields.receivedOn)
    const here = record.region.startsWith(region) && on >= from && on <= until
    if (here && typeof fields.party === 'string') count(tallies, fields.party, fields)
  }
  return [...tallies]
    .filter(([, { agreed, ended }]) => agreed + ended >= leastDisclosed)
    .map(([party, tally]) => told(party, tally))
}

function count(
  tallies: Map<string, Tally>,
  party: string,
  { outcome, refunded, matter }: Readonly<Record<string, string | number | null>>,
): void {
  const tally = tallies.get(party) ?? { agreed: 0, ended: 0, refunded: 0, matters: new Map() }
  tally[outcome as 'agreed' | 'ended'] += 1
  tally.refunded += Number(refunded ?? 0)
  tally.matters.set(String(matter), (tally.matters.get(String(matter)) ?? 0) + 1)
  tallies.set(party, tally)
}

const titles = complaint.fields.matter.choices as Readonly<Record<string, string>>

function told(party: string, { agreed, ended, refunded, matters }: Tally): Disclosed {
  const closed = agreed + ended
  const said = [...matters]
    .toSorted(([, a], [, b]) => b - a)
    .map(([matter, n]) => `${titles[matter] ?? matter}${n}件`)
  const rate = Math.round((agreed * 1000) / closed) / 10
  return { party, closed, agreed, ended, rate, refunded, matters: said.join('、') }
}

/** Drafts what is to be published of a period, or counts a draft anew; how many enterprises it is about. @throws {Refusal} */
export async function compileDisclosures(
  kernel: Kernel,
  actor: Actor,
  { period, now }: { readonly period: Period; readonly now: Date },
): Promise<number> {
  const { region, from, until } = period
  const found = await disclosedOf(kernel, actor, period)
  if (found.length === 0) return 0
  const on = found.map((answers) => ({ at: { region }, answers: { ...answers, from, until } }))
  await take(kernel, ['complaint-disclosure', 'compile'], {
    on,
    ...{ actor: clock, at: now, request: newId() },
    rows: 'good',
  })
  return found.length
}
