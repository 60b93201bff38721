import {
  type Actor,
  type Address,
  find,
  type Kernel,
  publicActor,
  type RecordRead,
  stream,
} from '@zhiheng/kernel'
import { system } from '../../roles.ts'
import { held } from '../fields.ts'
import type { LivingItem, LivingOutline } from './living.ts'
import { everyOne, type Holding, holdingsOf } from './load.ts'
import type { AsOf } from './read.ts'
import { behind, defaultDay, outlineOf } from './stand.ts'
import { type DocumentSummary, summariesOf } from './summary.ts'

/**
 * Counts for a released document and names its departments. Which documents, goals, tasks, stated figures and
 * returns there are is decided by the public's own rights, never by this reader's.
 */
const publisher: Actor = {
  ...publicActor,
  kind: 'clock',
  name: system.title,
  roles: [system.role],
}

/** Documents that a second post has released, newest first, with their counts of states. */
export async function publishedOutlines(
  kernel: Kernel,
  { today }: Pick<AsOf, 'today'>,
): Promise<readonly DocumentSummary[]> {
  const documents = await everyOne(stream(kernel, 'document', { actor: publicActor }))
  const holdings = await releasedHoldings(kernel, documents)
  return summariesOf(kernel, publisher, { holdings, on: today, statedTo: publicActor })
}

/** A released document as the public reads it, or undefined where there is none: without ids of records. */
export async function publishedOutline(
  kernel: Kernel,
  { at, today, on }: AsOf & { readonly at: Address },
): Promise<LivingOutline | undefined> {
  const record = await find(kernel, 'document', { actor: publicActor, at })
  if (!record) return undefined
  const holdings = await releasedHoldings(kernel, [record])
  const asOf = on ?? defaultDay(held('document', record), today)
  const sought = { holdings, on: asOf, statedTo: publicActor }
  const outline = outlineOf(holdings[0]!, asOf, await behind(kernel, publisher, sought))
  return { ...outline, items: outline.items.map(forEveryone) }
}

/** What is released with the documents: not tasks that the text does not print, nor what one post has judged alone. */
async function releasedHoldings(
  kernel: Kernel,
  documents: readonly RecordRead[],
): Promise<readonly Holding[]> {
  const holdings = await holdingsOf(kernel, publicActor, documents)
  return holdings.map((holding) => ({
    ...holding,
    goals: holding.goals.map((goal) => ({ ...goal, fields: { ...goal.fields, assessment: null } })),
    tasks: holding.tasks.filter(({ fields }) => fields.start !== null),
  }))
}

const forEveryone = (item: LivingItem, n: number): LivingItem => {
  const nameless = { id: `item-${n + 1}`, address: '' }
  return item.kind === 'task'
    ? { ...item, ...nameless, task: { ...item.task, serves: [], mayServe: [] } }
    : { ...item, ...nameless }
}
