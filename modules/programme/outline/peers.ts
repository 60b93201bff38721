import { type Actor, type Kernel, peers, wholeOf } from '@zhiheng/kernel'
import type { PeerFacts } from '../standing.ts'
import type { Holding } from './load.ts'
import { amongOf, countingOf } from './scope.ts'

/**
 * How the regions of relative goals stand beside others of their level, from January up to the day or the deadline, by
 * goal. A figure that is stated, or limited to a part, has no peers.
 */
export async function peersFor(
  kernel: Kernel,
  actor: Actor,
  { holdings, on }: { readonly holdings: readonly Holding[]; readonly on: string },
): Promise<ReadonlyMap<string, PeerFacts | null>> {
  const asked = new Map<string, Promise<PeerFacts | null>>()
  const goals = holdings.flatMap((holding) =>
    holding.goals.flatMap((goal) => {
      const among = amongOf(goal)
      const counting = countingOf(kernel, goal)
      if (among === undefined || !counting || counting.cut) return []
      const deadline = goal.fields.deadline ?? holding.document.fields.endsOn
      const to = (deadline !== null && deadline < on ? deadline : on).slice(0, 7)
      const { indicator } = counting
      const key = [goal.region, among, indicator.name, to].join('/')
      const since = `${to.slice(0, 4)}-01`
      const query = { actor, region: goal.region, among, from: since, to }
      const found =
        asked.get(key) ??
        peers(kernel, indicator, query).then(
          (one) => one && { ...one, period: to, since, whole: wholeOf(among) },
        )
      asked.set(key, found)
      return [[goal.id, found] as const]
    }),
  )
  const read = goals.map(async ([id, found]) => [id, await found] as const)
  return new Map(await Promise.all(read))
}
