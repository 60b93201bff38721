import { type Actor, type Address, find, type Kernel, refuse, stream } from '@zhiheng/kernel'
import { held } from '../fields.ts'
import type { LivingOutline } from './living.ts'
import { everyOne, holdingsOf } from './load.ts'
import { behind, defaultDay, outlineOf } from './stand.ts'
import { type DocumentSummary, summariesOf } from './summary.ts'

/** When a document is looked at: on a day, or as it stands today (a finished one at its end). */
export interface AsOf {
  readonly today: string
  readonly on?: string
}

/** A document with the live state of each sentence. @throws {Refusal} record.unknown */
export async function livingOutline(
  kernel: Kernel,
  actor: Actor,
  { at, today, on }: AsOf & { readonly at: Address },
): Promise<LivingOutline> {
  const record = await find(kernel, 'document', { actor, at })
  if (!record) throw refuse('record.unknown', undefined as never)
  const [holding] = await holdingsOf(kernel, actor, [record])
  const asOf = on ?? defaultDay(held('document', record), today)
  return outlineOf(holding!, asOf, await behind(kernel, actor, { holdings: [holding!], on: asOf }))
}

/** Every document that the actor may see and that is not withdrawn, newest first, with its counts of states. */
export async function documentsOf(
  kernel: Kernel,
  actor: Actor,
  { today }: Pick<AsOf, 'today'>,
): Promise<readonly DocumentSummary[]> {
  const found = await everyOne(stream(kernel, 'document', { actor }))
  const documents = found.filter(({ state }) => state !== 'withdrawn')
  const holdings = await holdingsOf(kernel, actor, documents)
  return summariesOf(kernel, actor, { holdings, on: today })
}
