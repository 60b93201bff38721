import type { OutlineItem } from '../../api/documents.ts'
import type { Comparison, Match } from '../../api/load.ts'

/** By key of the item: the indicator that the record has which it goes on as, or that it has none. */
export type Bindings = ReadonlyMap<string, Match | null>

/** What the goals of a comparison that go on are bound to: their records keep it unless a person says otherwise. */
export function keptBindings(
  { continued }: Pick<Comparison, 'continued'>,
  standing: readonly OutlineItem[],
): Bindings {
  const goals = new Map(standing.map((item) => [item.address, item]))
  const pairs = continued.flatMap(({ key, record }): [string, Match | null][] => {
    const item = goals.get(record)
    return item?.kind === 'goal' ? [[key, matchOf(item.goal)]] : []
  })
  return new Map(pairs)
}

const matchOf = (goal: {
  readonly indicator: string | null
  readonly indicatorTitle: string | null
}): Match | null =>
  goal.indicator === null
    ? null
    : { indicator: goal.indicator, title: goal.indicatorTitle ?? '', certain: true }
