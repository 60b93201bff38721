import type { Actor, Kernel } from '@zhiheng/kernel'
import type { Sought } from './figures.ts'
import { type Counts, countsOf, type DocumentHead } from './living.ts'
import { behind, defaultDay, headOf, itemsOf } from './stand.ts'

/** A document in the list of them, with how many of its items are in each state. */
export interface DocumentSummary extends DocumentHead {
  readonly counts: Counts & { readonly goals: number; readonly tasks: number }
}

/** Summaries in the order of the documents on the day `on`; figures are read as `actor`, once for all. */
export async function summariesOf(
  kernel: Kernel,
  actor: Actor,
  what: Sought,
): Promise<readonly DocumentSummary[]> {
  const on = await behind(kernel, actor, what)
  return what.holdings.map((holding) => {
    const { document, goals, tasks } = holding
    const counts = countsOf(itemsOf(holding, defaultDay(document, what.on), on))
    return { ...headOf(document), counts: { ...counts, goals: goals.length, tasks: tasks.length } }
  })
}
