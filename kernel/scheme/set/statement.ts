import type { Kernel } from '../../kernel.ts'
import { id, list, type Sql, snake, sql } from '../../sql.ts'
import type { Threshold } from '../content.ts'
import { type Gathering, gatherSql, passesOf } from '../gather.ts'
import { exactly } from '../known.ts'
import { benchmarkKey, type Use, useKey, usesOf } from '../uses.ts'
import { type Ends, endsOf, openEnds, type ValueSql } from './amount.ts'
import { askedSql, type Column, columnsOf, judgedIn } from './criteria.ts'
import { type Home, type HomeColumns, homeColumns, type SetAsked } from './homes.ts'
import { type JudgedSql, judgeSql, type SettingSql } from './judge.ts'
import {
  gradeColumns,
  gradeSql,
  type Named,
  scoreColumns,
  sumColumns,
  verdictSql,
} from './outcome.ts'
import { pointsSql } from './points.ts'
import { subjectsSql } from './source.ts'
import { worthSql } from './sums.ts'
import { valueColumns } from './values.ts'

/** Rows with everything that was worked out of each subject, and the criteria with their columns. */
export interface SetStatement {
  readonly rows: Sql
  readonly columns: readonly Column[]
}

/**
 * A scheme as one statement: each register is read once for each field that names the subject, and the rules are those
 * of `appraiseInMemory`, which it agrees with for every content and every subject. What people answer is unknown.
 * `assertOverAll` tells what cannot be said so.
 */
export function appraiseSql(kernel: Kernel, asked: SetAsked, homes: readonly Home[]): Sql {
  const { rows, columns } = setStatement(kernel, asked, homes)
  const { content } = asked
  return sql`select region, subject, lo, hi, ${gradeSql(content)} as grade, ${verdictSql(content, columns)} as verdict, input
from ${rows} r`
}

/** The rows behind `appraiseSql`, with those columns from which result and reasons are read. */
export function setStatement(
  kernel: Kernel,
  asked: SetAsked,
  homes: readonly Home[],
): SetStatement {
  const { content } = asked
  const columns = columnsOf(content)
  const told = homeColumns(kernel, asked, homes)
  const { rows, values, hashed } = valueRows(kernel, asked, told)
  const setting = settingOf(asked, { columns, values, told })
  const judged = columns.map((of) => ({ of, judged: judgeSql(of.node.test, setting) }))
  const depths = [...new Set(columns.map(({ depth }) => depth))].toSorted((a, b) => a - b)
  const truths = depths.map((depth) =>
    judged.filter(({ of }) => of.depth === depth).flatMap((one) => truthColumns(one, setting)),
  )
  const caps = content.result.caps.map(
    ({ when }, i): Named => [`cap_${i}`, judgeSql(when, setting).truth],
  )
  const worths = judged.flatMap((one) => worthColumns(one, asked))
  const stages = [
    [hashed, ...(truths[0] ?? [])],
    ...truths.slice(1),
    [...caps, ...worths],
    sumColumns(content, columns),
    scoreColumns(content, columns),
    gradeColumns(content, columns),
  ]
  return { rows: stages.reduce(stage, rows), columns }
}

/** `offset 0` keeps the planner from working a column out again wherever a later stage mentions it. */
const stage = (rows: Sql, columns: readonly Named[]): Sql =>
  columns.length ? sql`(select x.*, ${named(columns)} from ${rows} x offset 0)` : rows
const named = (columns: readonly Named[]): Sql =>
  list(columns.map(([name, value]) => sql`${value} as ${id(name)}`))

interface JudgedColumn {
  readonly of: Column
  readonly judged: JudgedSql
}
function truthColumns({ of: { node, n }, judged }: JudgedColumn, setting: SettingSql): Named[] {
  const applies = node.applies && judgeSql(node.applies, setting).truth
  return [[`met_${n}`, judged.truth], ...(applies ? [[`applies_${n}`, applies] as const] : [])]
}

function worthColumns({ of, judged }: JudgedColumn, { content }: SetAsked): Named[] {
  const { scores } = of.node
  if (!scores) return []
  const { low, high } = worthSql(of, pointsSql(scores, judgedIn(of, judged)), content)
  return [
    [`least_${of.n}`, low],
    [`most_${of.n}`, high],
  ]
}

interface Within {
  readonly columns: readonly Column[]
  readonly values: ReadonlyMap<string, ValueSql>
  readonly told: HomeColumns
}
function settingOf({ content }: SetAsked, { columns, values, told }: Within): SettingSql {
  const threshold = (to: Threshold, monthsBack?: number): Ends => {
    if (typeof to === 'number') return endsOf(exactly(to))
    if ('benchmark' in to) {
      const end = { column: told.benchmark(benchmarkKey(to, monthsBack)) }
      return { low: end, high: end }
    }
    const amount = content.terms[to.term]?.amount ?? null
    return amount === null ? openEnds : endsOf(exactly(amount))
  }
  return {
    value: (use: Use) => values.get(useKey(use)) ?? null,
    threshold,
    metSql: (code) => askedSql(columns.find(({ node }) => node.code === code)!),
  }
}

/** Each subject with the values that the scheme needs, and one number that stands for all of them. */
function valueRows(kernel: Kernel, asked: SetAsked, told: HomeColumns) {
  const { content, on, subjects = null } = asked
  const passes = passesOf(kernel.catalogue.inputs, usesOf(content).own, on)
  const values = new Map<string, ValueSql>()
  const columns = passes.flatMap(({ gatherings }, p) =>
    gatherings.flatMap((gathering: Gathering, n) => {
      const found = valueColumns({
        ...{ gathering, named: `${p}_${n}`, kept: told.kept },
        of: (aggregate) => sql.ref(`p${p}.${snake(aggregate)}${n}`),
      })
      values.set(useKey(gathering.use), found.value)
      return found.columns
    }),
  )
  const joins = passes.map(
    (pass, p) =>
      sql`left join (${gatherSql(kernel, pass, subjects)}) ${id(`p${p}`)} on ${sql.ref(`p${p}.subject`)} = s.subject`,
  )
  const all = [...columns, ...told.benchmarks.map((name): Named => [name, sql.ref(`k.${name}`)])]
  const own = all.length ? sql`, ${named(all)}` : sql``
  const from = sql`(select s.subject, s.region${own} from (${subjectsSql(kernel, asked)}) s
left join ${told.rows} on k.region = s.region ${list(joins, sql` `)} offset 0)`
  const known = list([sql`1::bigint`, ...all.map(([name]) => id(name))])
  return {
    rows: from,
    values,
    hashed: ['input', sql`hash_record_extended(row(${known}), 0)`] as Named,
  }
}
