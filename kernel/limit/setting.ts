import type pg from 'pg'
import type { Catalogue, Entry } from '../catalogue.ts'
import { isField } from '../condition/declare.ts'
import type { Kernel } from '../kernel.ts'
import { tablesOf } from '../register/store.ts'
import { heads } from '../rights/store.ts'
import { id, list, run, type Sql, snake, sql, textOf } from '../sql.ts'
import { type DeclaredSpan, isSetting, type LimitUnit, type Setting, type Span } from './declare.ts'

/** What a region, or one above it, has set: a null amount says that there is none. */
export interface SetValue {
  readonly amount: number | null
  readonly unit: LimitUnit | null
  /** By which document. */
  readonly basis: string | null
}

/** What is set on one day: by name, and then by the region for which it was asked; nothing where nobody has set anything. */
export type SettingValues = ReadonlyMap<string, ReadonlyMap<string, SetValue>>

/** The register in which regions set numbers, if there is one. */
export const settingsIn = (catalogue: Catalogue): Entry | undefined =>
  [...catalogue.entries.values()].find(({ register }) => register.settings)

interface Asked {
  readonly names: readonly string[]
  /** An array of region codes. */
  readonly regions: Sql
  /** `2026-03-31` */
  readonly day: string
}

/** Reads every setting of a batch in one statement; none where no name is asked for. */
export async function readSettings(
  kernel: Kernel,
  client: pg.ClientBase,
  { names, regions, day }: Asked,
): Promise<SettingValues> {
  const entry = settingsIn(kernel.catalogue)
  if (!entry || names.length === 0) return new Map()
  const found = await run<SetValue & { region: string; name: string }>(
    client,
    sql`select * from ${id(functionOf(entry))}(${names}::text[], ${regions}, ${day}::date)`,
  )
  const byName = Map.groupBy(found.rows, ({ name }) => name)
  const values = [...byName].map(
    ([name, rows]) => [name, new Map(rows.map((row) => [row.region, row]))] as const,
  )
  return new Map(values)
}

/** The number that holds in a region; null where there is none. */
export function settingIn(
  settings: SettingValues,
  setting: Setting,
  region: string,
): number | null {
  const set = settings.get(setting.setting)?.get(region)
  return set ? set.amount : setting.otherwise
}

/** The region of a record, and the numbers in its fields. */
export interface Standing {
  readonly region: string
  readonly numbers: Readonly<Record<string, number | null>>
}

/** A span as it holds of a record, with the document that sets it; null where its amount is not known. */
export function spanIn(
  settings: SettingValues,
  { amount, ...span }: DeclaredSpan,
  { region, numbers }: Standing,
): (Span & { readonly basis: string | null }) | null {
  if (isField(amount)) {
    const stated = numbers[amount.field] ?? null
    return stated === null ? null : { ...span, amount: stated, basis: null }
  }
  if (!isSetting(amount)) return { ...span, amount, basis: null }
  const set = settings.get(amount.setting)?.get(region)
  const value = settingIn(settings, amount, region)
  if (value === null) return null
  return { ...span, unit: set?.unit ?? span.unit, amount: value, basis: set?.basis ?? null }
}

const functionOf = ({ register }: Entry): string => `${snake(register.name)}_in_force`

/** The name of the function that tells what regions have set. */
export const settingFunction = (catalogue: Catalogue): string | undefined => {
  const entry = settingsIn(catalogue)
  return entry && functionOf(entry)
}

/** The number that holds in a region on a day, as an expression: NULL where none is set. */
export function settingSql(
  settings: string | undefined,
  { setting, otherwise }: Setting,
  { region, day }: { readonly region: Sql; readonly day: string },
): Sql {
  if (!settings) return sql`${otherwise}::numeric`
  return sql`(select case when f.name is null then ${otherwise}::numeric else f.amount::numeric end
  from (select) x left join ${id(settings)}(array[${setting}], array[${region}], ${day}::date) f on true)`
}

/** What holds is nobody's secret, so limits do not depend on who acts: read as the owner, nearest region first. */
export function settingDdl(entry: Entry): string[] {
  if (!entry.register.settings) return []
  const voids = (entry.procedure.voids ?? []).map((state) => sql.lit(state))
  const lives = voids.length ? sql`and s.state not in (${list(voids)})` : sql``
  return [
    sql`create function ${id(functionOf(entry))}(names text[], regions text[], day date)
returns table (region text, name text, amount bigint, unit text, basis text) language sql stable security definer set search_path from current as $$
  select r.region, n.name, f.amount, f.unit, f.basis
  from (select distinct * from unnest(regions) u(region)) r cross join (select distinct * from unnest(names) u(name)) n
  cross join lateral (
    select s.amount, s.unit, s.basis from unnest(${heads(sql`r.region`)} || '0'::text) h(code)
    join ${id(tablesOf(entry.register).record)} s on s.region = h.code collate "C" and s.name = n.name collate "C" and s.since <= day ${lives}
    order by length(s.region) desc, s.since desc limit 1) f
$$`,
  ].map(textOf)
}
