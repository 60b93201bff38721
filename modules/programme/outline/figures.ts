import {
  type Actor,
  figuresInForce,
  type Kernel,
  oneOf,
  type RecordRead,
  stream,
} from '@zhiheng/kernel'
import { held } from '../fields.ts'
import type { MonthParts, Stated } from '../series.ts'
import { yearsBack } from '../series.ts'
import type { PeerFacts } from '../standing.ts'
import { everyOne, type Holding } from './load.ts'
import { peersFor } from './peers.ts'
import { type Counting, countingOf, nameOf } from './scope.ts'

/** Every figure that the goals of some documents need, by region and name. */
export interface Figures {
  readonly months: ReadonlyMap<string, readonly MonthParts[]>
  readonly stated: ReadonlyMap<string, readonly Stated[]>
  /** By goal: how its region stands beside others. Absent where it cannot be compared. */
  readonly peers: ReadonlyMap<string, PeerFacts | null>
}
export const figureKey = (region: string, name: string): string => `${region}/${name}`

/** The key of a counted figure: one value of a dimension is a figure of its own. */
export const countedKey = (region: string, { indicator, cut }: Counting): string =>
  figureKey(region, cut ? `${indicator.name}/${cut.by}/${cut.value}` : indicator.name)

/** The documents whose goals need figures, up to which day, and who must be entitled to those that are stated. */
export interface Sought {
  readonly holdings: readonly Holding[]
  readonly on: string
  /** The reader itself, if left out; everyone, for what is published. */
  readonly statedTo?: Actor
}

/** Reads figures up to the day `on`: one question per region and counted indicator, one listing for the rest. */
export async function figuresFor(
  kernel: Kernel,
  actor: Actor,
  { holdings, on, statedTo = actor }: Sought,
): Promise<Figures> {
  const [months, stated, peers] = await Promise.all([
    countedFor(kernel, actor, { holdings, on }),
    statedFor(kernel, statedTo, holdings),
    peersFor(kernel, actor, { holdings, on }),
  ])
  return { months, stated, peers }
}

interface Wanted {
  readonly region: string
  readonly counting: Counting
  readonly years: number[]
}

async function countedFor(
  kernel: Kernel,
  actor: Actor,
  { holdings, on }: { readonly holdings: readonly Holding[]; readonly on: string },
): Promise<Figures['months']> {
  const wanted = [...wantedIn(kernel, holdings, on)]
  const read = await Promise.all(
    wanted.map(async ([key, { region, counting, years }]) => {
      const { indicator, cut } = counting
      const from = `${Math.min(...years) - yearsBack + 1}-01`
      const query = { actor, region, from, to: on.slice(0, 7), each: 'month' as const }
      const found = await figuresInForce(kernel, indicator, {
        ...query,
        ...(cut && { by: cut.by }),
      })
      return [key, cut ? found.filter(({ dimension }) => dimension === cut.value) : found] as const
    }),
  )
  return new Map(read)
}

function wantedIn(kernel: Kernel, holdings: readonly Holding[], on: string): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>()
  for (const { document, goals } of holdings)
    for (const goal of goals) {
      const counting = countingOf(kernel, goal)
      if (!counting) continue
      const key = countedKey(goal.region, counting)
      const found = wanted.get(key) ?? { region: goal.region, counting, years: [] }
      const days = [on, goal.fields.deadline, document.fields.startsOn].filter((d) => d !== null)
      found.years.push(...days.map((day) => Number(day.slice(0, 4))))
      wanted.set(key, found)
    }
  return wanted
}

async function statedFor(
  kernel: Kernel,
  actor: Actor,
  holdings: readonly Holding[],
): Promise<Figures['stated']> {
  const goals = holdings.flatMap((holding) => holding.goals)
  const names = new Set(
    goals.filter((goal) => !countingOf(kernel, goal)).map((goal) => nameOf(kernel, goal)),
  )
  if (names.size === 0) return new Map()
  const regions = new Set(goals.map(({ region }) => region))
  const where = { region: oneOf(...regions), indicator: oneOf(...names), state: 'accepted' }
  const records = await everyOne<RecordRead>(stream(kernel, 'reported-figure', { actor, where }))
  const stated = new Map<string, Stated[]>()
  for (const record of records) {
    const { region, fields } = held('reported-figure', record)
    const key = figureKey(region, fields.indicator)
    stated.set(key, [...(stated.get(key) ?? []), fields])
  }
  return stated
}
