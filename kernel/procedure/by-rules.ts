import type pg from 'pg'
import type { Entry } from '../catalogue.ts'
import type { Kernel } from '../kernel.ts'
import { datedOn, tablesOf } from '../register/store.ts'
import { id, run, sql } from '../sql.ts'
import type { Address, Problem, RowInput } from './answers.ts'
import { creates } from './declare.ts'
import { isPlaced, noRules, placedUnder } from './since.ts'
import { underRules } from './version.ts'

/** Rows of one step whose cases began under the same rules, or begin under them, and those for which there are none. */
export interface Ruled {
  readonly entry: Entry
  readonly rows: readonly RowInput[]
  readonly problems: readonly Problem[]
}

/** Numbered rows of one step, and when it is taken. */
interface Asked {
  readonly entry: Entry
  readonly name: string
  readonly rows: readonly RowInput[]
  readonly at: Date
}

/**
 * The rows of a step by the rules that their cases began under; new records, and records that a keyed step finds
 * by itself, are under those in force, or under those of the day that they state. One question, and none while no
 * other rules were ever in force.
 */
export async function byRules(
  kernel: Kernel,
  client: pg.ClientBase,
  asked: Asked,
): Promise<readonly Ruled[]> {
  const { entry, name, rows } = asked
  const current = entry.procedure.steps[name]
  if (isPlaced(entry, current)) return byDay(kernel, asked)
  const others = kernel.versions.get(entry.register.name)
  if (!others?.size || (current && creates(current))) return [{ entry, rows, problems: [] }]
  const rules = await otherRules(client, asked)
  const groups = Map.groupBy(
    rows,
    (row) => ('id' in row.at ? rules.get(row.at.id) : undefined) ?? entry.rules,
  )
  return [...groups].map(([hash, of]) => ({
    entry: underRules(kernel, entry, hash),
    rows: of,
    problems: [],
  }))
}

/** By id, the rules of the cases that are not under those in force. */
async function otherRules(
  client: pg.ClientBase,
  { entry, rows }: Asked,
): Promise<ReadonlyMap<string, string>> {
  const { record } = tablesOf(entry.register)
  const at = rows.map((row) => row.at as Partial<Address> & { region: string })
  const found = await run<{ id: string; rules: string }>(
    client,
    sql`select r.id, r.rules from unnest(${at.map((a) => a.region)}::text[], ${at.map((a) => a.id ?? null)}::uuid[], ${at.map((a) => a.on ?? null)}::date[]) as a(region, id, on_date)
join ${id(record)} r on r.region = a.region collate "C" and r.id = a.id and ${datedOn(entry.register, sql`a.on_date`)} where r.rules <> ${entry.rules}`,
  )
  return new Map(found.rows.map((row) => [row.id, row.rules]))
}

function byDay(kernel: Kernel, { entry, name, rows, at }: Asked): readonly Ruled[] {
  const step = entry.procedure.steps[name]!
  const placed = rows.map((row) => ({
    row,
    under: placedUnder(kernel, { entry, step }, { answers: row.answers, at }),
  }))
  const groups = Map.groupBy(placed, ({ under }) => under?.rules)
  const problems = (groups.get(undefined) ?? []).map(({ row }) => noRules(entry, row, row.n ?? 0))
  groups.delete(undefined)
  const ruled = [...groups.values()].map((of, n) => ({
    entry: of[0]!.under!,
    rows: of.map(({ row }) => row),
    problems: n === 0 ? problems : [],
  }))
  return ruled.length ? ruled : [{ entry, rows: [], problems }]
}
