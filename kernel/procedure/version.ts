import type pg from 'pg'
import type { Entry } from '../catalogue.ts'
import { refuse } from '../errors.ts'
import type { Kernel } from '../kernel.ts'
import { datedOn, tablesOf } from '../register/store.ts'
import { id, run, sql } from '../sql.ts'
import type { Address, RowInput } from './answers.ts'
import { type AnyStep, creates } from './declare.ts'

/** The entry as it was under `rules`. @throws {Refusal} rules.unknown */
export function underRules(kernel: Kernel, entry: Entry, rules: string): Entry {
  if (rules === entry.rules) return entry
  const procedure = kernel.versions.get(entry.register.name)?.get(rules)
  if (!procedure)
    throw refuse('rules.unknown', { register: entry.register.title, rules: rules.slice(0, 12) })
  return { ...entry, procedure, rules }
}

/**
 * The step as these rules have it. @throws {Refusal} step.not-in-rules where only other rules have it
 * @throws {Error} where none ever had
 */
export function stepUnder(kernel: Kernel, entry: Entry, name: string): AnyStep {
  const { register } = entry
  const known = entry.procedure.steps[name]
  if (known) return known
  const current = kernel.catalogue.entries.get(register.name)?.procedure
  const others = [current, ...(kernel.versions.get(register.name)?.values() ?? [])]
  const step = others.find((version) => version?.steps[name])?.steps[name]
  if (!step) throw new Error(`register ${register.name} has no step ${name}`)
  throw refuse('step.not-in-rules', { register: register.title, step: step.title })
}

/** Rows of one step whose cases began under the same rules. */
export interface Ruled {
  readonly entry: Entry
  readonly rows: readonly RowInput[]
}

/**
 * The rows of a step by the rules that their cases began under; new records, and records that a keyed step finds
 * by itself, are under those in force. One question, and none while no other rules were ever in force.
 */
export async function byRules(
  kernel: Kernel,
  client: pg.ClientBase,
  {
    entry,
    name,
    rows,
  }: { readonly entry: Entry; readonly name: string; readonly rows: readonly RowInput[] },
): Promise<readonly Ruled[]> {
  const current = entry.procedure.steps[name]
  const others = kernel.versions.get(entry.register.name)
  if (!others?.size || (current && creates(current))) return [{ entry, rows }]
  const { record } = tablesOf(entry.register)
  const at = rows.map((row) => row.at as Partial<Address> & { region: string })
  const found = await run<{ id: string; rules: string }>(
    client,
    sql`select r.id, r.rules from unnest(${at.map((a) => a.region)}::text[], ${at.map((a) => a.id ?? null)}::uuid[], ${at.map((a) => a.on ?? null)}::date[]) as a(region, id, on_date)
join ${id(record)} r on r.region = a.region collate "C" and r.id = a.id and ${datedOn(entry.register, sql`a.on_date`)} where r.rules <> ${entry.rules}`,
  )
  const rules = new Map(found.rows.map((row) => [row.id, row.rules]))
  const groups = Map.groupBy(
    rows,
    (row) => ('id' in row.at ? rules.get(row.at.id) : undefined) ?? entry.rules,
  )
  return [...groups].map(([hash, of]) => ({ entry: underRules(kernel, entry, hash), rows: of }))
}
