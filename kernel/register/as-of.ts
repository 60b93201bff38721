import { getEntry } from '../catalogue.ts'
import { conditionOf, fieldsIn, type Where } from '../condition/declare.ts'
import { whereSql } from '../condition/store.ts'
import type { Kernel } from '../kernel.ts'
import type { Actor } from '../rights/declare.ts'
import { parameters, predicate } from '../rights/store.ts'
import { both, id, list, run, type Sql, snake, sql } from '../sql.ts'
import { reading } from '../transaction.ts'
import { type AnyRegister, readersOf } from './declare.ts'
import { notOffered, type RecordRead, readRecord, recordColumns } from './select.ts'
import { tablesOf } from './store.ts'

/** Whose facts are asked for, and of which day. */
export interface AsOf {
  readonly actor: Actor
  /** `2026-03-31`; of dated facts of a year, any day of it. */
  readonly on: string
  /** Over the record in force, not over earlier ones; conditions on the region or the key narrow what is read. */
  readonly where?: Where
}

/**
 * Of every key, the record in force on a day: the latest that began by then and has not ended, or that of the
 * year. What has none is left out, for it is unknown. Void records are never in force.
 * @throws {Refusal} list.not-offered where the condition looks at what is no field
 * @throws {Error} for a register that declares no `inForce`
 */
export async function asOf(
  kernel: Kernel,
  name: string,
  asked: AsOf,
): Promise<readonly RecordRead[]> {
  const { register, procedure } = getEntry(kernel.catalogue, name)
  const statement = asOfSql({ register, voids: procedure.voids ?? [] }, asked)
  const found = await reading(kernel.pool, asked.actor, (client) =>
    run<Record<string, unknown>>(client, statement),
  )
  return found.rows.map((row) => readRecord(register, row))
}

interface Dated {
  readonly register: AnyRegister
  readonly voids: readonly string[]
}

const columnOf = (field: string): Sql => sql.ref(`r.${snake(field)}`)

/** The statement behind `asOf`; exported so that a test can look at its plan. */
export function asOfSql({ register, voids }: Dated, { actor, on, where }: AsOf): Sql {
  const { inForce } = register
  if (!inForce) throw new Error(`register ${register.name} holds no dated facts`)
  const names: readonly string[] = register.key ?? []
  const whose = ['region', ...names.slice(0, -1)]
  assertFields(register, where)
  const [early, late] = divide(where, new Set(whose))
  const met = (parts: readonly Where[]) =>
    parts.map((part) => whereSql(part, parameters(actor, columnOf)))
  const begun = both([
    predicate(readersOf(register), actor, columnOf),
    begunSql(register, on),
    ...(voids.length ? [sql`r.state not in (${list(voids.map((v) => sql`${v}`))})`] : []),
    ...met(early),
  ])
  const until = inForce.each === 'day' ? inForce.until : undefined
  const lasting = until
    ? [sql`(${columnOf(until)} is null or ${columnOf(until)} >= ${on}::date)`]
    : []
  const columns = recordColumns(register)
  const found = sql`${id(tablesOf(register).record)} r where ${begun}`
  const ofYear = inForce.each === 'year' && !inForce.carries
  const latest = ofYear ? sql`select ${columns} from ${found}` : latestSql(register, whose, found)
  return sql`select ${columns} from (${latest}) r where ${both([...lasting, ...met(late)])}`
}

/** Downwards all the way: one index, read backwards, meets the latest of each first. */
function latestSql(register: AnyRegister, whose: readonly string[], found: Sql): Sql {
  const down = [...whose, register.inForce!.by].map((name) => sql`${columnOf(name)} desc`)
  return sql`select distinct on (${list(whose.map(columnOf))}) ${recordColumns(register)}
from ${found} order by ${list(down)}`
}

function assertFields(register: AnyRegister, where: Where | undefined): void {
  const offered = ['region', 'state', ...Object.keys(register.fields)]
  const stranger = where && fieldsIn(where).find((name) => !offered.includes(name))
  if (stranger) throw notOffered(register, stranger, offered)
}

function begunSql({ inForce }: AnyRegister, on: string): Sql {
  const by = columnOf(inForce!.by)
  if (inForce!.each === 'day') return sql`${by} <= ${on}::date`
  const year = Number(on.slice(0, 4))
  return inForce!.carries ? sql`${by} <= ${year}` : sql`${by} = ${year}`
}

/** The parts of a condition that look only at `names`, and the others: those must not bring back an earlier record. */
function divide(where: Where | undefined, names: ReadonlySet<string>): [Where[], Where[]] {
  const early: Where[] = []
  const late: Where[] = []
  for (const part of where ? partsOf(where) : [])
    (fieldsIn(part).every((name) => names.has(name)) ? early : late).push(part)
  return [early, late]
}

/** All of which must hold. */
function partsOf(where: Where): Where[] {
  if ('$all' in where) return (where.$all as Where[]).flatMap(partsOf)
  if ('$any' in where || '$not' in where) return [where]
  return Object.entries(where).map(([name, wanted]) => ({ [name]: conditionOf(wanted) }))
}
