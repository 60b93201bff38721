import { contentHash } from '../catalogue.ts'
import type { Kernel } from '../kernel.ts'
import { tablesOf } from '../register/store.ts'
import { clock } from '../rights/declare.ts'
import { id, run, type Sql, sql } from '../sql.ts'
import { transaction } from '../transaction.ts'
import type { Counted } from './declare.ts'
import { partSql } from './run.ts'
import { countReaders } from './store.ts'

/** What decides an indicator's figures and who reads them, but for the records: another hash, other figures. */
const formulaOf = ({ over, formula }: Counted): string =>
  contentHash({ over: over.name, cube: over.cube, formula, readers: countReaders(over) })

/**
 * Counts the figures of an indicator again from the cells of its register, in one statement however many there are.
 * Safe beside folds: both write the same rows, so that one of two starts again, seeing what the other did.
 */
export async function refigure(
  kernel: Kernel,
  indicator: Counted,
  { at }: { readonly at: Date },
): Promise<void> {
  await transaction(kernel.pool, { actor: clock, step: 'clock.fold' }, async (client) => {
    await run(client, refigureSql(indicator))
    await run(
      client,
      sql`insert into figured_indicator (indicator, formula, at) values (${indicator.name}, ${formulaOf(indicator)}, ${at.toISOString()}::timestamptz)
on conflict (indicator) do update set formula = excluded.formula, at = excluded.at`,
    )
  })
}

/** A figure that is there has its cells, so that counting those again leaves none as it was. */
function refigureSql(indicator: Counted): Sql {
  const { of, among } = indicator.formula
  return sql`insert into figure_cell (region, indicator, month, of, among, readers)
select region, ${indicator.name}::text, month, ${partSql(indicator, of)}, ${among ? partSql(indicator, among) : sql`0`}, ${countReaders(indicator.over)}::text[]
from ${id(tablesOf(indicator.over).cell)} x group by region, month
on conflict (region, indicator, month) do update set of = excluded.of, among = excluded.among, readers = excluded.readers`
}

/** Refigures the indicators that are new or count otherwise than when it was last done. Returns their names. */
export async function refigureChanged(
  kernel: Kernel,
  { at }: { readonly at: Date },
): Promise<readonly string[]> {
  const found = await run<{ indicator: string; formula: string }>(
    kernel.pool,
    sql`select indicator, formula from figured_indicator`,
  )
  const known = new Map(found.rows.map(({ indicator, formula }) => [indicator, formula]))
  const changed = [...kernel.catalogue.indicators.values()].filter(
    (one): one is Counted => one.kind === 'counted' && known.get(one.name) !== formulaOf(one),
  )
  for (const one of changed) await refigure(kernel, one, { at })
  return changed.map(({ name }) => name)
}
