import { getEntry } from '../catalogue.ts'
import { whereSql } from '../condition/store.ts'
import type { Kernel } from '../kernel.ts'
import { readersOf } from '../register/declare.ts'
import { notOffered } from '../register/select.ts'
import { tablesOf } from '../register/store.ts'
import { type Actor, clock } from '../rights/declare.ts'
import { insideAny, parameters, predicate } from '../rights/store.ts'
import { both, id, list, run, type Sql, snake, sql } from '../sql.ts'
import { reading } from '../transaction.ts'
import type { Counted, Part } from './declare.ts'
import { figureOf } from './run.ts'

/** Most subjects that one question may name: the records of each are read. */
export const mostSubjects = 500

/** A question about subjects that are too many to be a dimension: enterprises, products, cases. */
export interface SubjectQuery {
  readonly actor: Actor
  /** The field that names the subject; a declared filter of the register. */
  readonly field: string
  readonly subjects: readonly string[]
  /** Where the records are, as a region code. */
  readonly region: string
  /** Days, both included, of the date by which the register's cube counts. */
  readonly from: string
  readonly to: string
}

/** The figure of one subject; a subject without records has no figure and is not in the answer. */
export interface SubjectFigure {
  readonly subject: string
  readonly of: number
  readonly among: number | null
  readonly value: number | null
}

/**
 * A counted indicator for each of some subjects, from their records by an index: at most 500 subjects at once, under
 * the actor's rights. @throws {Refusal} list.not-offered where no index serves the field
 */
export async function figuresOfSubjects(
  kernel: Kernel,
  indicator: Counted,
  query: SubjectQuery,
): Promise<readonly SubjectFigure[]> {
  if (query.subjects.length > mostSubjects) throw new RangeError(`at most ${mostSubjects} subjects`)
  const statement = subjectsSql(kernel, indicator, query)
  const found = await reading(kernel.pool, query.actor, (client) =>
    run<{ subject: string; of: string; among: string }>(client, statement),
  )
  return found.rows.map(({ subject, of, among }) => ({
    subject,
    of: Number(of),
    among: indicator.formula.among ? Number(among) : null,
    value: figureOf(indicator.formula, Number(of), Number(among)),
  }))
}

/** The statement behind it; exported so that a test can look at its plan. */
export function subjectsSql(kernel: Kernel, { over, formula }: Counted, query: SubjectQuery): Sql {
  const { procedure } = getEntry(kernel.catalogue, over.name)
  const filters: readonly string[] = over.filters ?? []
  if (!filters.includes(query.field)) throw notOffered(over, query.field, filters)
  const subject = sql.ref(`r.${snake(query.field)}`)
  const month = sql.ref(`r.${snake(over.cube!.month as string)}`)
  const voids: readonly string[] = procedure.voids ?? []
  const conditions = [
    insideAny(sql`r.region`, [query.region]),
    sql`${subject} = any(${query.subjects})`,
    sql`${month} >= ${query.from}::date and ${month} <= ${query.to}::date`,
    ...voids.map((state) => sql`r.state <> ${state}`),
    predicate(readersOf(over), query.actor, column),
  ]
  const among = formula.among ? measured(formula.among) : sql`0`
  return sql`select ${subject} as subject, ${measured(formula.of)} as of, ${among} as among
from ${id(tablesOf(over).record)} r where ${both(conditions)} group by ${list([subject])} order by 1`
}

const column = (field: string): Sql => sql.ref(`r.${snake(field)}`)

/** One additive part over the records themselves. */
function measured({ measure, field, where }: Part): Sql {
  const holds = whereSql(where, parameters(clock, column))
  if (measure === 'records') return sql`count(*) filter (where ${holds})`
  const value = column(field!)
  return measure === 'known'
    ? sql`count(${value}) filter (where ${holds})`
    : sql`coalesce(sum(${value}) filter (where ${holds}), 0)`
}
