import type { Kernel } from '../../kernel.ts'
import { id, list, type Sql, snake, sql } from '../../sql.ts'
import type { Threshold } from '../content.ts'
import { type Gathering, gatherSql, passesOf } from '../gather.ts'
import type { Kept } from '../kept-since.ts'
import { exactly, type Known } from '../known.ts'
import { benchmarkKey, type Use, useKey, usesOf } from '../uses.ts'
import { type Ends, endsOf, openEnds, type ValueSql } from './amount.ts'
import { askedSql, type Column, columnsOf, judgedIn } from './criteria.ts'
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
import { keptSql, type Population, subjectsSql } from './source.ts'
import { worthSql } from './sums.ts'
import { valueColumns } from './values.ts'

/** A scheme over everybody of a region at once, as of a day. */
export interface SetAsked extends Population {
  readonly on: string
  /** Since when regions keep registers; what nobody states is not known. */
  readonly kept?: readonly Kept[]
  /** By `benchmarkKey`. */
  readonly benchmarks?: Readonly<Record<string, Known>>
}

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
export function appraiseSql(kernel: Kernel, asked: SetAsked): Sql {
  const { rows, columns } = setStatement(kernel, asked)
  const { content } = asked
  return sql`select region, subject, lo, hi, ${gradeSql(content)} as grade, ${verdictSql(content, columns)} as verdict, input
from ${rows} r`
}

/** The rows behind `appraiseSql`, with those columns from which result and reasons are read. */
export function setStatement(kernel: Kernel, asked: SetAsked): SetStatement {
  const { content } = asked
  const columns = columnsOf(content)
  const { rows, values } = valueRows(kernel, asked)
  const setting = settingOf(asked, { columns, values })
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
    ...truths,
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
}
function settingOf(
  { content, benchmarks = {} }: SetAsked,
  { columns, values }: Within,
): SettingSql {
  const threshold = (to: Threshold): Ends => {
    if (typeof to === 'number') return endsOf(exactly(to))
    if ('benchmark' in to) {
      const known = benchmarks[benchmarkKey(to)]
      return known ? endsOf(known) : openEnds
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
function valueRows(kernel: Kernel, asked: SetAsked) {
  const { content, on, subjects = null } = asked
  const { inputs, subjects: declared } = kernel.catalogue
  const passes = passesOf(inputs, usesOf(content).own, on)
  const all = passes.flatMap(({ gatherings }) => gatherings)
  const registers = [...new Set(all.flatMap(({ input }) => (input.kept ? input.over.name : [])))]
  const values = new Map<string, ValueSql>()
  const columns = passes.flatMap(({ gatherings }, p) =>
    gatherings.flatMap((gathering: Gathering, n) => {
      const found = valueColumns({
        ...{ gathering, named: `${p}_${n}` },
        of: (aggregate) => sql.ref(`p${p}.${snake(aggregate)}${n}`),
        kept: (register) => sql.ref(`k.kept_${registers.indexOf(register)}`),
      })
      values.set(useKey(gathering.use), found.value)
      return found.columns
    }),
  )
  const joins = passes.map(
    (pass, p) =>
      sql`left join (${gatherSql(kernel, pass, subjects)}) ${id(`p${p}`)} on ${sql.ref(`p${p}.subject`)} = s.subject`,
  )
  const kept = keptSql(declared.get(content.subject)!, { registers, kept: asked.kept ?? [] })
  if (registers.length) joins.push(sql`left join (${kept}) k on k.region = s.region`)
  const own = columns.length ? sql`, ${named(columns)}` : sql``
  const from = sql`(select s.subject, s.region${own} from (${subjectsSql(kernel, asked)}) s
${list(
  joins,
  sql`
`,
)} offset 0)`
  const hashed = list([sql`1::bigint`, ...columns.map(([name]) => id(name))])
  return { rows: stage(from, [['input', sql`hash_record_extended(row(${hashed}), 0)`]]), values }
}
