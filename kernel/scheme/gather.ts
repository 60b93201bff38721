import { plusMonths, trimDecimal } from '@zhiheng/codes'
import { getEntry } from '../catalogue.ts'
import type { Where } from '../condition/declare.ts'
import { whereSql } from '../condition/store.ts'
import type { Kernel } from '../kernel.ts'
import { tablesOf } from '../register/store.ts'
import { clock } from '../rights/declare.ts'
import { parameters } from '../rights/store.ts'
import { both, compile, either, id, list, type Sql, snake, sql } from '../sql.ts'
import type { Found } from './found.ts'
import type { Gives, Input } from './input.ts'
import { conditionWith, lastSaid, windowStart } from './observe.ts'
import type { Use } from './uses.ts'

/** One value to be gathered, as of its own day. */
export interface Gathering {
  readonly use: Use
  readonly input: Input
  readonly day: string
}
/** Values that one reading of a register gives. */
export interface Pass {
  readonly gatherings: readonly Gathering[]
}

/** Uses by register and field; of dated facts, those in force differ from day to day. */
export function passesOf(
  inputs: ReadonlyMap<string, Input>,
  uses: readonly Use[],
  on: string,
): readonly Pass[] {
  const gatherings = uses
    .filter(({ through }) => through === undefined)
    .map((use): Gathering => {
      const input = inputs.get(use.input)
      if (!input) throw new Error(`no input is named ${use.input}`)
      return { use, input, day: plusMonths(on, -(use.monthsBack ?? 0)) }
    })
  const keyOf = ({ input: { over, by }, day }: Gathering) =>
    JSON.stringify([over.name, by, over.inForce ? day : ''])
  return [...Map.groupBy(gatherings, keyOf).values()].map((one) => ({ gatherings: one }))
}

const column = (name: string): Sql => sql.ref(`r.${snake(name)}`)

/** One statement for all values of a pass, of these subjects or of all. It agrees with `observe` over the same records. */
export function gatherSql(
  kernel: Kernel,
  { gatherings }: Pass,
  subjects: readonly string[] | null,
): Sql {
  const { input } = gatherings[0]!
  const columns = gatherings.flatMap((one, n) =>
    aggregates(one).map(([name, value]) => sql`${value} as ${id(`${name}${n}`)}`),
  )
  const source = sourceSql(kernel, gatherings[0]!, subjects)
  return sql`select ${column(input.by)} as subject, ${list(columns)} from (${source}) r where ${countedSql(gatherings)} group by 1`
}

/** Records that any of the values looks at: the others need not be grouped. */
function countedSql(gatherings: readonly Gathering[]): Sql {
  const each = gatherings.map((one) => {
    const meets = whereSql(conditionWith(one.input, one.use.with ?? {}), parameters(clock, column))
    const counts = one.input.doubt ? sql`${meets} is not false` : meets
    return both([...datedSql(one), counts])
  })
  return either([...new Map(each.map((one) => [JSON.stringify(compile(one)), one])).values()])
}

/** The records that name a subject and are not void; of dated facts, those in force on the day. */
function sourceSql(
  kernel: Kernel,
  { input: { over, by }, day }: Gathering,
  subjects: readonly string[] | null,
): Sql {
  const voids: readonly string[] = getEntry(kernel.catalogue, over.name).procedure.voids ?? []
  const named = [
    subjects ? sql`${column(by)} = any(${subjects})` : sql`${column(by)} is not null`,
    ...voids.map((state) => sql`r.state <> ${state}`),
  ]
  const table = sql`${id(tablesOf(over).record)} r`
  const { inForce } = over
  if (!inForce) return sql`select r.* from ${table} where ${both(named)}`
  const since = column(inForce.by as string)
  if (inForce.each === 'year')
    return sql`select r.* from ${table} where ${both([...named, sql`${since} = ${Number(day.slice(0, 4))}`])}`
  const whose = ['region', ...(over.key ?? []).slice(0, -1)].map((name) => column(String(name)))
  const latest = sql`select distinct on (${list(whose)}) r.* from ${table}
where ${both([...named, sql`${since} <= ${day}::date`])} order by ${list([...whose, sql`${since} desc`])}`
  const until = inForce.until && column(inForce.until as string)
  return until ? sql`select r.* from (${latest}) r where ${lasts(until, day)}` : latest
}

const lasts = (until: Sql, day: string): Sql => sql`(${until} is null or ${until} >= ${day}::date)`

function aggregates(gathering: Gathering): readonly (readonly [string, Sql])[] {
  const { input, use } = gathering
  const gives = input.gives as Gives
  const to = parameters(clock, column)
  const dated = both(datedSql(gathering))
  const meets = whereSql(conditionWith(input, use.with ?? {}), to)
  const sure = sql`${dated} and ${meets}`
  const count = (where: Sql) => sql`count(*) filter (where ${where})`
  const total = (name: string, where: Sql) =>
    sql`coalesce(sum(${column(name)}) filter (where ${where}), 0)::bigint`
  switch (gives.give) {
    case 'count':
      return [
        ['records', count(sure)],
        ...(input.doubt
          ? [['doubtful', count(sql`${dated} and (${meets}) is null`)] as const]
          : []),
      ]
    case 'share': {
      const among = sql`${sure} and ${whereSql(gives.among as Where, to)}`
      const { lasting, sums } = gives
      const lasts = lasting ? [sql`${column(lasting)} >= ${gathering.day}::date`] : []
      const of = both([among, whereSql(gives.of as Where, to), ...lasts])
      return [
        ['among', sums ? total(sums.among, among) : count(among)],
        ['of', sums ? total(sums.of, of) : count(of)],
      ]
    }
    case 'latest': {
      const said = sql`jsonb_build_array(${column(dateOf(input))}, ${column(gives.of)})`
      return [['said', sql`jsonb_agg(${said}) filter (where ${sure})`]]
    }
    default: {
      const value = column(gives.give === 'years' ? gives.since : gives.of)
      const ends = [
        ['least', sql`min(${value}) filter (where ${sure})`],
        ['greatest', sql`max(${value}) filter (where ${sure})`],
        ['missing', count(sql`${sure} and ${value} is null`)],
      ] as const
      return gives.give === 'sum'
        ? [...ends, ['sum', sql`sum(${value}) filter (where ${sure})`]]
        : ends
    }
  }
}

const dateOf = (input: Input): string =>
  String(input.on ?? input.during?.from ?? input.over.inForce?.by)

function datedSql({ input, use, day }: Gathering): readonly Sql[] {
  const start = windowStart(input, { on: day, with: use.with ?? {} })
  const { on, during } = input
  return [
    ...(during
      ? [sql`${column(during.from)} <= ${day}::date`, lasts(column(during.until), day)]
      : []),
    ...(on ? [sql`${column(on)} <= ${day}::date`] : []),
    ...(on && start ? [sql`${column(on)} > ${start}::date`] : []),
  ]
}

/** What a row says for the n-th value of its pass; a subject without a row has no records. */
export function gatheredOf(
  { input }: Gathering,
  n: number,
  row: Readonly<Record<string, unknown>> | undefined,
): Found {
  const of = (name: string) => row?.[`${name}${n}`] ?? null
  const count = (name: string) => Number(of(name) ?? 0)
  const isDay = (input.gives as Gives).give === 'years'
  const end = (name: string) => (isDay ? (of(name) as string | null) : amountOf(of(name)))
  const said = (of('said') ?? []) as readonly (readonly [date: unknown, value: unknown])[]
  return {
    ...{ records: count('records'), doubtful: count('doubtful') },
    ...{ of: count('of'), among: count('among'), missing: count('missing') },
    ...{ least: end('least'), greatest: end('greatest'), sum: amountOf(of('sum')) },
    said: lastSaid(said),
  }
}

/** A number where it is one exactly, otherwise its text. */
function amountOf(value: unknown): number | string | null {
  if (value === null) return null
  const text = trimDecimal(String(value))
  return String(Number(text)) === text ? Number(text) : text
}
