import { type Actor, type Kernel, stream } from '@zhiheng/kernel'
import type { DepartmentFacts } from '../../organisation/index.ts'
import type { LivingItem } from './living.ts'
import { everyOne, type Holding, holdingsOf } from './load.ts'
import { behind, defaultDay, itemsOf } from './stand.ts'

/** One document of a region with what hangs on it, and each goal and task as it stands. */
export interface OutlineIn extends Holding {
  readonly items: readonly LivingItem[]
}

/** All that a region's documents ask for, those that are withdrawn left out, as the actor may read it. */
export async function programmeOf(
  kernel: Kernel,
  actor: Actor,
  { region, on }: { readonly region: string; readonly on: string },
): Promise<{
  readonly outlines: readonly OutlineIn[]
  readonly departments: readonly DepartmentFacts[]
}> {
  const found = await everyOne(stream(kernel, 'document', { actor, where: { region } }))
  const documents = found.filter(({ state }) => state !== 'withdrawn')
  const holdings = await holdingsOf(kernel, actor, documents)
  const back = await behind(kernel, actor, { holdings, on })
  return {
    departments: back.departments.get(region) ?? [],
    outlines: holdings.map((holding) => ({
      ...holding,
      items: itemsOf(holding, defaultDay(holding.document, on), back),
    })),
  }
}
