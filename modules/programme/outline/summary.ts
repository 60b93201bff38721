import type { Actor, Kernel, RecordRead } from '@zhiheng/kernel'
import { type Counts, countsOf, type DocumentHead } from './living.ts'
import { holdingsOf } from './load.ts'
import { behind, defaultDay, headOf, itemsOf } from './stand.ts'

/** A document in the list of them, with how many of its items are in each state. */
export interface DocumentSummary extends DocumentHead {
  readonly counts: Counts & { readonly goals: number; readonly tasks: number }
}

/** Summaries in the order of the documents; what hangs on them is read as `actor`, once for all. */
export async function summariesOf(
  kernel: Kernel,
  actor: Actor,
  { documents, today }: { readonly documents: readonly RecordRead[]; readonly today: string },
): Promise<readonly DocumentSummary[]> {
  const holdings = await holdingsOf(kernel, actor, documents)
  const on = await behind(kernel, actor, { holdings, on: today })
  return holdings.map((holding) => {
    const { document, goals, tasks } = holding
    const counts = countsOf(itemsOf(holding, defaultDay(document, today), on))
    return { ...headOf(document), counts: { ...counts, goals: goals.length, tasks: tasks.length } }
  })
}
