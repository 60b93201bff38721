import { getEntry } from '../catalogue.ts'
import { type OwnValues, truthOf } from '../condition/run.ts'
import { whereSql } from '../condition/store.ts'
import type { Kernel } from '../kernel.ts'
import { tablesOf } from '../register/store.ts'
import { type Actor, allow, clock, clockRole } from '../rights/declare.ts'
import { parameters } from '../rights/store.ts'
import { both, id, list, type Queryable, run, snake, sql } from '../sql.ts'
import { reading } from '../transaction.ts'
import type { Appraisal } from './appraise.ts'
import { appraiseInMemory } from './appraise.ts'
import { benchmarksFor, benchmarksOf, readBenchmarks, yearsOf } from './benchmark.ts'
import type { SchemeContent } from './content.ts'
import type { Facts } from './facts.ts'
import { knownOf } from './found.ts'
import { type Gathering, gatheredOf, gatherSql, type Pass, passesOf } from './gather.ts'
import { headsOf, type Kept, keptSince, readKept } from './kept.ts'
import type { Known } from './known.ts'
import { keptBy } from './observe.ts'
import type { Subject } from './subject.ts'
import { useKey, usesOf } from './uses.ts'

/** Most subjects that one question may name. */
export const mostRead = 1000

/** Of whom the values are asked that a scheme needs, and as of which day. */
export interface FactsAsked {
  readonly content: SchemeContent
  /** Codes of subjects. */
  readonly subjects: readonly string[]
  readonly on: string
  /** Since when a region has kept a register; left out, what the register of such statements says. */
  readonly keptSince?: (register: string, region: string) => string | null
}

interface Found {
  readonly code: string
  readonly home: string
}

/**
 * What the records say of up to 1 000 subjects: those of whom the actor may know how they stand, and who are among those
 * the scheme is for. The clock reads, so that what the actor may not read is not taken for nothing. Each register is
 * read once, by the index of the field that names the subject. Members and answers are not read here: what is not among
 * the facts is unknown.
 */
export async function readInputs(
  kernel: Kernel,
  actor: Actor,
  asked: FactsAsked,
): Promise<ReadonlyMap<string, Facts>> {
  if (asked.subjects.length > mostRead) throw new RangeError(`at most ${mostRead} subjects`)
  const subject = kernel.catalogue.subjects.get(asked.content.subject)
  if (!subject) throw new Error(`no subject is named ${asked.content.subject}`)
  return reading(kernel.pool, clock, async (client) => {
    const found = await findSubjects(client, { kernel, subject, actor, asked })
    const values = new Map(found.map(({ code }) => [code, {} as Record<string, Known>]))
    const benchmarks = await stating(kernel, client, asked)
    for (const pass of passesOf(kernel.catalogue.inputs, usesOf(asked.content).own, asked.on)) {
      const since = await keeping({ kernel, client, asked }, pass, found)
      const { rows } = await run<Record<string, unknown>>(
        client,
        gatherSql(kernel, pass, [...values.keys()]),
      )
      const bySubject = new Map(rows.map((row) => [String(row.subject), row]))
      for (const one of found)
        for (const [n, gathering] of pass.gatherings.entries())
          values.get(one.code)![useKey(gathering.use)] = knownOf(
            gathering.input,
            gatheredOf(gathering, n, bySubject.get(one.code)),
            { on: gathering.day, ...keeps(gathering, since(gathering, one)) },
          )
    }
    return new Map(
      found.map((one) => [
        one.code,
        { values: values.get(one.code)!, benchmarks: benchmarks(one) },
      ]),
    )
  })
}

/** Appraises subjects by what the records say of them now, and what else is known of each. */
export async function appraiseSubjects(
  kernel: Kernel,
  actor: Actor,
  asked: FactsAsked & { readonly more?: (code: string) => Omit<Facts, 'values'> },
): Promise<ReadonlyMap<string, Appraisal>> {
  const facts = await readInputs(kernel, actor, asked)
  const { inputs } = kernel.catalogue
  return new Map(
    [...facts].map(([code, known]) => {
      const all = { ...asked.more?.(code), ...known }
      return [code, appraiseInMemory(asked.content, all, inputs)]
    }),
  )
}

/** Whether the region keeps the register over the whole window. */
function keeps({ input, use, day }: Gathering, since: string | null) {
  const by = keptBy(input, { on: day, with: use.with ?? {} })
  return { keeps: since !== null && by !== null && since <= by, since }
}

/** Since when the home of a subject keeps the register of a value, as of its day: one statement for each day. */
async function keeping(
  { kernel, client, asked }: Asking,
  { gatherings }: Pass,
  found: readonly Found[],
): Promise<(gathering: Gathering, one: Found) => string | null> {
  const { keptSince: told } = asked
  if (told) return ({ input }, { home }) => told(input.over.name, home)
  const watched = gatherings.filter(({ input }) => input.kept)
  const regions = [...new Set(found.flatMap(({ home }) => headsOf(home)))]
  const registers = [...new Set(watched.map(({ input }) => input.over.name))]
  const kept = new Map<string, readonly Kept[]>()
  for (const on of new Set(watched.map(({ day }) => day)))
    kept.set(on, await readKept(kernel, client, { on, regions, registers }))
  return ({ input, day }, { home }) =>
    keptSince(kept.get(day) ?? [], { register: input.over.name, region: home })
}

/** The benchmarks that a scheme compares with, for each subject. */
async function stating(kernel: Kernel, client: Queryable, { content, on }: FactsAsked) {
  const uses = benchmarksOf(content)
  const names = [...new Set(uses.map(({ of }) => of.benchmark))]
  const stated = await readBenchmarks(kernel, client, { names, years: yearsOf(uses, on) })
  return ({ code, home }: Found) => benchmarksFor(stated, uses, { code, home, on })
}

interface Asking {
  readonly kernel: Kernel
  readonly client: Queryable
  readonly asked: FactsAsked
}

interface Finding {
  readonly kernel: Kernel
  readonly subject: Subject
  readonly actor: Actor
  readonly asked: FactsAsked
}

async function findSubjects(
  client: Queryable,
  { kernel, subject, actor, asked }: Finding,
): Promise<readonly Found[]> {
  const { over, code, home, where } = subject
  const column = (name: string) => sql.ref(`r.${snake(name)}`)
  const { procedure } = getEntry(kernel.catalogue, over.name)
  const to = parameters(clock, column)
  const conditions = [
    sql`${column(code)} = any(${asked.subjects})`,
    whereSql(where, to),
    ...(asked.content.among ? [whereSql(asked.content.among, to)] : []),
    ...(procedure.voids ?? []).map((state) => sql`r.state <> ${state}`),
  ]
  const homes = sql`coalesce(${list(home.map(column))})`
  const { rows } = await run<Found>(
    client,
    sql`select ${column(code)} as code, ${homes} as home from ${id(tablesOf(over).record)} r where ${both(conditions)} order by 1`,
  )
  const mine: OwnValues = actor
  const rules = [...subject.readBy, allow(clockRole, {})].filter(({ roles }) =>
    roles.some((role) => actor.roles.includes(role)),
  )
  return rows.filter((row) =>
    rules.some(
      (rule) => truthOf(rule.where, { region: row.home, party: row.code }, mine) === 'yes',
    ),
  )
}
