import { containsRegion } from '@zhiheng/codes'
import { getEntry } from '../catalogue.ts'
import { truthOf } from '../condition/run.ts'
import { whereSql } from '../condition/store.ts'
import type { Kernel } from '../kernel.ts'
import { tablesOf } from '../register/store.ts'
import { type Actor, clock } from '../rights/declare.ts'
import { insideAny, parameters } from '../rights/store.ts'
import { both, id, list, run, type Sql, snake, sql } from '../sql.ts'
import { reading, transaction } from '../transaction.ts'
import type { Counted, Formula, Part } from './declare.ts'
import { countReaders, cubeColumns, dimensionValue } from './store.ts'
import { withhold } from './withhold.ts'

/** What a region consisted of, by prefixes of codes. */
export interface Area {
  readonly within: readonly string[]
  readonly without: readonly string[]
  /** Records kept under `from` count where `to` lies. */
  readonly moved: readonly { readonly from: string; readonly to: string }[]
}

/** A question to an indicator. Months are `YYYY-MM`, both included. */
export interface FigureQuery {
  readonly actor: Actor
  readonly region: string
  /** Where `region` is not all that begins with its code: the tree of a past year. */
  readonly area?: Area
  readonly from: string
  readonly to: string
  readonly each: 'month' | 'quarter' | 'year' | 'whole'
  /** Cut regions to codes of this length; left out, all of `region` is one. */
  readonly level?: number
  /** One of the indicator's declared dimensions. */
  readonly by?: string
}

/** One figure with the parts it is made of. `value` is null where there is nothing to measure. */
export interface Figure {
  readonly region: string
  readonly period: string
  readonly dimension: string | null
  readonly of: number
  readonly among: number | null
  readonly value: number | null
  /** Known, and of too few to be told. */
  readonly withheld?: true
}

/** Whether the actor may know what is counted: one of its roles reads every record of its region. */
export const mayCount = ({ over }: Counted, { roles }: Actor): boolean =>
  countReaders(over).some((role) => roles.includes(role))

/**
 * Figures of a counted indicator: cells and deltas not yet folded, in one statement. Never reads facts. An actor who may
 * not read the records of the region is told nothing, or what is not of too few (`smallest`).
 */
export async function figures(
  kernel: Kernel,
  indicator: Counted,
  query: FigureQuery,
): Promise<readonly Figure[]> {
  const { actor, region } = query
  const inside = actor.scope.some((code) => containsRegion(code, region))
  if (mayCount(indicator, actor) && (inside || !indicator.smallest))
    return counted(kernel, indicator, query)
  if (!indicator.smallest) return []
  return withhold(await counted(kernel, indicator, { ...query, actor: clock }), indicator.smallest)
}

async function counted(
  kernel: Kernel,
  indicator: Counted,
  query: FigureQuery,
): Promise<readonly Figure[]> {
  const statement = figuresSql(indicator, query)
  const found = await reading(kernel.pool, query.actor, (client) =>
    run<{ region: string; period: string; dimension: string | null; of: string; among: string }>(
      client,
      statement,
    ),
  )
  return found.rows.map(({ of, among, ...place }) => ({
    ...place,
    of: Number(of),
    among: indicator.formula.among ? Number(among) : null,
    value: figureOf(indicator.formula, Number(of), Number(among)),
  }))
}

/** The same by the tree of regions of each year, where the surroundings know one. */
export const figuresInForce = (
  kernel: Kernel,
  indicator: Counted,
  query: FigureQuery,
): Promise<readonly Figure[]> => (kernel.surroundings.figures ?? figures)(kernel, indicator, query)

/** `scale × of ÷ among`; null where there is nothing among which to count. */
export function figureOf(formula: Formula, of: number, among: number): number | null {
  if (!formula.among) return formula.scale * of
  return among === 0 ? null : (formula.scale * of) / among
}

/** The statement behind `figures`; exported for the bench. */
export function figuresSql(indicator: Counted, query: FigureQuery): Sql {
  const { delta, cell } = tablesOf(indicator.over)
  const source = query.by
    ? sql`${partsOf(indicator, cell, query)} union all ${partsOf(indicator, delta, query)}`
    : sql`select region, month, null::text as dimension, of, among from figure_cell x
where indicator = ${indicator.name} and ${placeOf(query)}
union all ${partsOf(indicator, delta, query)}`
  return sql`select ${regionOf(query)} as region, ${periodOf(query)} as period, dimension,
  sum(of) as of, sum(among) as among from (${source}) part
group by 1, 2, 3 order by 1, 2, 3`
}

function regionOf({ region, level, area }: FigureQuery): Sql {
  if (!level) return sql`${region}::text`
  const cut = sql`left(region, ${level})`
  const moved = (area?.moved ?? []).map(
    ({ from, to }) => sql`when ${insideAny(id('region'), [from])} then left(${to}::text, ${level})`,
  )
  return moved.length ? sql`case ${list(moved, sql` `)} else ${cut} end` : cut
}

function periodOf(query: FigureQuery): Sql {
  if (query.each === 'whole') return sql`${`${query.from}/${query.to}`}::text`
  const forms = { month: 'YYYY-MM', quarter: 'YYYY-"Q"Q', year: 'YYYY' } as const
  return sql`to_char(month, ${sql.lit(forms[query.each])})`
}

function placeOf(query: FigureQuery): Sql {
  const { within, without } = query.area ?? { within: [query.region], without: [] }
  return both([
    insideAny(id('region'), within),
    ...(without.length ? [sql`not ${insideAny(id('region'), without)}`] : []),
    insideAny(id('region'), query.actor.scope),
    sql`month >= ${`${query.from}-01`}::date and month <= ${`${query.to}-01`}::date`,
  ])
}

/** Numerator and denominator of every (region, month, dimension) of a cube table. */
function partsOf(indicator: Counted, table: string, query: FigureQuery): Sql {
  const dimension = query.by ? sql.ref(`x.${snake(query.by)}`) : sql`null::text`
  return sql`select region, month, ${dimension} as dimension, ${partSql(indicator, indicator.formula.of)} as of,
  ${indicator.formula.among ? partSql(indicator, indicator.formula.among) : sql`0`} as among
from ${id(table)} x where ${placeOf(query)} group by 1, 2, 3`
}

/** One additive part over the rows `x` of a cube table. */
export function partSql(indicator: Counted, part: Part): Sql {
  const { dims } = cubeColumns(indicator.over)
  const column = (field: string) => {
    const dim = dims.find((d) => d.name === field)
    if (!dim) throw new Error(`${indicator.name} counts by ${field}, which its cube does not keep`)
    return dimensionValue('x', dim.column, dim.field)
  }
  const measure = sql.ref(`x.${measureColumn(part)}`)
  return sql`coalesce(sum(${measure}) filter (where ${whereSql(part.where, parameters(clock, column))}), 0)`
}

function measureColumn({ measure, field }: Part): string {
  if (measure === 'records') return 'n'
  return measure === 'sum' ? snake(field!) : `${snake(field!)}_known`
}

/**
 * Moves a register's deltas into its cells and into the figures of its indicators, region by region; those of
 * `within` alone, if it is named.
 * Safe beside other folds and writes; what a killed fold did not commit is still a delta.
 */
export async function fold(kernel: Kernel, name: string, within = '0'): Promise<number> {
  const { register } = getEntry(kernel.catalogue, name)
  const { delta } = tablesOf(register)
  const pending = await reading(kernel.pool, clock, (client) =>
    run<{ region: string }>(
      client,
      sql`select distinct region from ${id(delta)} where ${within === '0' ? sql`true` : insideAny(id('region'), [within])}`,
    ),
  )
  for (const { region } of pending.rows)
    await transaction(kernel.pool, { actor: clock, step: 'clock.fold' }, (client) =>
      run(client, foldSql(kernel, name, region)),
    )
  return pending.rows.length
}

function foldSql(kernel: Kernel, name: string, region: string): Sql {
  const { register } = getEntry(kernel.catalogue, name)
  const { delta, cell } = tablesOf(register)
  const { dims, sums } = cubeColumns(register)
  const measures = ['n', ...sums.flatMap((s) => [s.column, `${s.column}_known`])].map(id)
  const keys = list([id('region'), id('month'), ...dims.map((d) => id(d.column))])
  const add = (table: string, columns: readonly Sql[]) =>
    list(columns.map((c) => sql`${c} = ${id(table)}.${c} + excluded.${c}`))
  const counted = [...kernel.catalogue.indicators.values()].filter(
    (i): i is Counted => i.kind === 'counted' && i.over === register,
  )
  const figureRows = counted.map(
    (
      i,
    ) => sql`select region, ${i.name}::text as indicator, month, ${partSql(i, i.formula.of)} as of,
${i.formula.among ? partSql(i, i.formula.among) : sql`0`} as among, ${countReaders(register)}::text[] as readers from moved x group by 1, 2, 3`,
  )
  const figured = counted.length
    ? sql`, figured as (insert into figure_cell (region, indicator, month, of, among, readers)
${list(figureRows, sql` union all `)}
on conflict (region, indicator, month) do update set ${add('figure_cell', [id('of'), id('among')])}, readers = excluded.readers)`
    : sql``
  return sql`with moved as (delete from ${id(delta)} where region = ${region} returning *)${figured}
insert into ${id(cell)} (${keys}, ${list(measures)})
select ${keys}, ${list(measures.map((m) => sql`sum(${m})`))} from moved group by ${keys}
on conflict (${keys}) do update set ${add(cell, measures)}`
}

/** Value over records in memory, for the examples of a declaration. */
export function measure(
  indicator: Counted,
  rows: readonly Readonly<Record<string, unknown>>[],
): number | 'unknown' {
  const worth = (part: Part, row: Readonly<Record<string, unknown>>): number => {
    const value = part.field === null ? 1 : row[part.field]
    if (value === null || value === undefined) return 0
    return part.measure === 'sum' ? Number(value) : 1
  }
  const total = (part: Part) =>
    rows
      .filter((row) => truthOf(part.where, row) === 'yes')
      .reduce((sum, row) => sum + worth(part, row), 0)
  const { of, among } = indicator.formula
  return figureOf(indicator.formula, total(of), among ? total(among) : 0) ?? 'unknown'
}
