import { type Actor, type Address, find, type Kernel, publicActor, stream } from '@zhiheng/kernel'
import { system } from '../../roles.ts'
import { held } from '../fields.ts'
import type { LivingItem, LivingOutline } from './living.ts'
import { everyOne, type Holding, holdingsOf } from './load.ts'
import type { AsOf } from './read.ts'
import { behind, defaultDay, outlineOf } from './stand.ts'
import { type DocumentSummary, summariesOf } from './summary.ts'

/**
 * Reads what hangs on a document that the public may see. The public itself reads documents only, and those
 * only when released: which ones is decided by its own rights, never by this reader's.
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
  return summariesOf(kernel, publisher, { documents, today })
}

/** A released document as the public reads it, or undefined where there is none: without returns and ids of records. */
export async function publishedOutline(
  kernel: Kernel,
  { at, today, on }: AsOf & { readonly at: Address },
): Promise<LivingOutline | undefined> {
  const record = await find(kernel, 'document', { actor: publicActor, at })
  if (!record) return undefined
  const [holding] = await holdingsOf(kernel, publisher, [record])
  const asOf = on ?? defaultDay(held('document', record), today)
  const known = await behind(kernel, publisher, { holdings: [holding!], on: asOf })
  const outline = outlineOf(printed(holding!), asOf, known)
  return { ...outline, items: outline.items.map(forEveryone) }
}

/** Tasks that the text does not print, but a meeting decided, are not released with it. */
const printed = (holding: Holding): Holding => ({
  ...holding,
  tasks: holding.tasks.filter(({ fields }) => fields.start !== null),
})

function forEveryone(item: LivingItem, n: number): LivingItem {
  const named = { ...item, id: `item-${n + 1}`, address: '' }
  return named.kind === 'task' ? { ...named, task: { ...named.task, lastReturn: null } } : named
}
