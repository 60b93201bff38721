import type { Catalogue, Entry } from '../catalogue.ts'
import type { Kernel } from '../kernel.ts'
import { settingFunction } from '../limit/setting.ts'
import type { AnyRegister } from '../register/declare.ts'
import { tablesOf } from '../register/store.ts'
import { either, id, list, run, sql, textOf } from '../sql.ts'
import { matchColumn, matchedFields } from './match.ts'

/** How long matches are kept after a record was last changed, in days, and the setting by which a region says otherwise. */
export const matchesKept = { days: 730, setting: 'casework.matchDays' } as const

const functionOf = (register: AnyRegister): string => `${tablesOf(register).record}_forget_matches`

/** The function by which the matches of a register are forgotten when their time has passed. */
export function matchDdl(catalogue: Catalogue, { register }: Entry): string[] {
  const columns = matchedFields(register).map(([name]) => id(matchColumn(name)))
  if (columns.length === 0) return []
  const record = id(tablesOf(register).record)
  const any = either(columns.map((column) => sql`${column} is not null`))
  const settings = settingFunction(catalogue)
  const regions = sql`(select array_agg(distinct region) from ${record} where ${any})`
  const set = settings
    ? sql`left join ${id(settings)}(array[${sql.lit(matchesKept.setting)}], ${regions}, (at at time zone 'Asia/Shanghai')::date) f on f.region = d.region`
    : sql`cross join (select null::bigint as amount) f`
  return [
    sql`create function ${id(functionOf(register))}(at timestamptz) returns integer language plpgsql security definer set search_path from current as $$
declare gone integer;
begin
  update ${record} r set ${list(columns.map((column) => sql`${column} = null`))}
  from (select d.region, coalesce(f.amount, ${sql.lit(matchesKept.days)})::integer as days from (select distinct region from ${record} where ${any}) d ${set}) k
  where k.region = r.region and (${any}) and r.changed_at < at - make_interval(days => k.days);
  get diagnostics gone = row_count;
  return gone;
end $$`,
  ].map(textOf)
}

/** Forgets by what secrets were found to be alike, of records that have long not been changed. Returns of how many. */
export async function forgetMatches(kernel: Kernel, at: Date): Promise<number> {
  let gone = 0
  for (const { register } of kernel.catalogue.entries.values()) {
    if (matchedFields(register).length === 0) continue
    const found = await run<{ gone: number }>(
      kernel.pool,
      sql`select ${id(functionOf(register))}(${at.toISOString()}::timestamptz) as gone`,
    )
    gone += found.rows[0]!.gone
  }
  return gone
}
