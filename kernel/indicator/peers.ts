import type { Kernel } from '../kernel.ts'
import type { Actor } from '../rights/declare.ts'
import { run, sql } from '../sql.ts'
import { reading } from '../transaction.ts'
import type { Counted } from './declare.ts'
import { figureOf, fold, mayCount } from './run.ts'

/** How one region stands among those of its level inside `among`. Months are `YYYY-MM`, both included. */
export interface PeerQuery {
  readonly actor: Actor
  /** Inside the actor's scope. */
  readonly region: string
  /** A region above it; `0` is the whole country. */
  readonly among: string
  readonly from: string
  readonly to: string
  /** The smallest group of which anything is said; never below three. */
  readonly least?: number
}

/** What a region may know of its peers: their mean, how many they are, and its own place; no figure of any other. */
export interface Peers {
  readonly among: string
  /** Of everything that the peers together counted, the region's own included; rounded to a tenth of a per cent. */
  readonly mean: number
  /** Regions with a figure, the region's own included. */
  readonly peers: number
  readonly own: number | null
  /** 1 is best; regions alike share a place. */
  readonly rank: number | null
  /** Whether its own figure is above (1), at (0) or below (-1) the mean before rounding. */
  readonly side: number | null
}

interface Row {
  readonly peers: number
  readonly mean: string
  readonly of_own: string | null
  readonly among_own: string | null
  readonly place: number
  readonly side: number | null
}

/**
 * Compares a region with its peers; null where fewer than three of them (or than the indicator's smallest group) have a
 * figure, and for an
 * actor who may not read the records. What was counted since the last
 * fold is folded first, for the function of the owner reads `figure_cell` alone. Regions are cut by their codes.
 */
export async function peers(
  kernel: Kernel,
  indicator: Counted,
  query: PeerQuery,
): Promise<Peers | null> {
  const { actor, region, among, from, to } = query
  const least = Math.max(query.least ?? 3, indicator.smallest ?? 3)
  const { formula, better, name, over } = indicator
  if (!mayCount(indicator, actor)) return null
  await fold(kernel, over.name, among)
  const ratio = formula.among !== null
  const found = await reading(kernel.pool, actor, (client) =>
    run<Row>(
      client,
      sql`select * from peer_figures(${name}, ${region}, ${among}, ${`${from}-01`}::date, ${`${to}-01`}::date,
  ${ratio}, ${better === 'higher'}, ${least})`,
    ),
  )
  const [row] = found.rows
  if (!row) return null
  const known = row.of_own !== null
  return {
    among,
    peers: row.peers,
    mean: Math.round(formula.scale * Number(row.mean) * 1000) / 1000,
    own: known ? figureOf(formula, Number(row.of_own), Number(row.among_own)) : null,
    rank: known ? row.place : null,
    side: row.side,
  }
}

const regionsOfProvinces = new Set(['15', '45', '54', '64', '65'])
const citiesOfProvinces = new Set(['11', '12', '31', '50'])

/** `全省`, `全市`: how the whole of a region is spoken of, by its code. */
export function wholeOf(code: string): string {
  if (code === '0') return '全国'
  if (code.length === 2)
    return regionsOfProvinces.has(code) ? '全区' : citiesOfProvinces.has(code) ? '全市' : '全省'
  return code.length === 4 ? '全市' : code.length === 6 ? '全县' : '全镇'
}
