import {
  type Actor,
  addressText,
  history,
  type Kernel,
  type RecordRead,
  readAddress,
  stream,
} from '@zhiheng/kernel'
import { held } from '../fields.ts'
import type { IndicatorMatch, Remembered } from '../match.ts'
import { everyOne } from '../outline/load.ts'
import { shanghaiDay } from '../task-settings.ts'

/** What the words of one region's documents are remembered to mean, by `titleKey`; not those of regions above it. */
export async function rememberedIn(
  kernel: Kernel,
  actor: Actor,
  region: string,
): Promise<ReadonlyMap<string, Remembered>> {
  const where = { region, state: 'inForce' }
  const found = await everyOne(stream(kernel, 'indicator-alias', { actor, where }))
  return new Map(
    found.map((record) => [held('indicator-alias', record).fields.words, remembered(record)]),
  )
}

const remembered = (record: RecordRead): Remembered => ({
  indicator: held('indicator-alias', record).fields.indicator,
  address: addressText(record),
  on: shanghaiDay(record.changedAt),
  by: null,
})

/** The matches with who said so, of those that a region remembers: a history is read once for each alias in use. */
export async function withAuthors<T extends { readonly match: IndicatorMatch | null }>(
  kernel: Kernel,
  actor: Actor,
  goals: readonly T[],
): Promise<readonly T[]> {
  const used = new Set(goals.flatMap(({ match }) => match?.alias?.address ?? []))
  const found = await Promise.all(
    [...used].map(async (address) => [address, await authorOf(kernel, actor, address)] as const),
  )
  const authors = new Map(found)
  return goals.map((goal) => {
    const { match } = goal
    if (!match?.alias) return goal
    const by = authors.get(match.alias.address) ?? null
    return { ...goal, match: { ...match, alias: { ...match.alias, by } } }
  })
}

async function authorOf(kernel: Kernel, actor: Actor, address: string): Promise<string | null> {
  const events = await history(kernel, 'indicator-alias', { actor, at: readAddress(address)! })
  return events.findLast(({ step }) => step === 'remember')?.actorName ?? null
}
