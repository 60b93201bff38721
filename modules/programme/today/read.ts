import { type Actor, type Kernel, oneOf, type RecordRead, stream } from '@zhiheng/kernel'
import { everyOne } from '../outline/load.ts'
import { documentsOf } from '../outline/read.ts'
import type { DocumentSummary } from '../outline/summary.ts'
import { contributed, type Waiting } from './contributed.ts'
import { byUrgency, type Duty, dutiesOf, type Open, type Wait, waits } from './duties.ts'

/** The acting post's first page. */
export interface Today {
  readonly duties: readonly Duty[]
  readonly programmes: readonly Pick<DocumentSummary, 'address' | 'title' | 'counts'>[]
}

/** What waits for the acting post on a day, also in the registers that other modules declare, and how its programmes stand. */
export async function today(
  kernel: Kernel,
  actor: Actor,
  { on, waiting }: { readonly on: string; readonly waiting: readonly Waiting[] },
): Promise<Today> {
  const [open, others, documents] = await Promise.all([
    openFor(kernel, actor),
    contributed(kernel, actor, { on, waiting }),
    documentsOf(kernel, actor, { today: on }),
  ])
  return {
    duties: [...dutiesOf(actor, open, on), ...others].toSorted(byUrgency),
    programmes: documents.map(({ address, title, counts }) => ({ address, title, counts })),
  }
}

/** Open records by register: those in a state that waits for somebody; of returns all, to see what is missing. */
async function openFor(kernel: Kernel, actor: Actor): Promise<Open> {
  const read = (register: Wait): Promise<readonly RecordRead[]> => {
    const states = waits.filter((wait) => wait.register === register).map(({ state }) => state)
    const where = { state: oneOf(...new Set(states)) }
    return everyOne(stream(kernel, register, register === 'report' ? { actor } : { actor, where }))
  }
  const [document, task, reported, report] = await Promise.all([
    read('document'),
    read('task'),
    read('reported-figure'),
    read('report'),
  ])
  return { document, task, 'reported-figure': reported, report }
}
