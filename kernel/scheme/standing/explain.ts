import type { Kernel } from '../../kernel.ts'
import { type Actor, clock } from '../../rights/declare.ts'
import { type Queryable, run, sql } from '../../sql.ts'
import { reading } from '../../transaction.ts'
import { type Appraisal, appraiseInMemory } from '../appraise.ts'
import type { SchemeContent } from '../content.ts'
import { explain, type Reason } from '../explain.ts'
import { millionths } from '../points.ts'
import { appraiseSubjects, type FactsAsked, readInputs } from '../read.ts'
import { schemeOf } from '../sealed.ts'
import { inputHash } from '../set/hash.ts'
import type { Home } from '../set/homes.ts'
import { type SchemeRef, type Standing, standingOf } from './read.ts'
import { rebuildFacts } from './rebuild.ts'

/** Why a subject stands as it does. */
export interface StandingExplained {
  readonly standing: Standing
  /** The day and the moment of the last run: then it was so. */
  readonly on: string
  readonly at: string
  readonly appraisal: Appraisal
  readonly reason: Reason
  /** Whether the values that the run saw lead to what is stored. False is a fault, to be said openly. */
  readonly holds: boolean
  /** Whether other values are known by now: the next run may come to something else. */
  readonly changed: boolean
}

interface LastRun {
  readonly on_date: string
  readonly at: Date
  readonly snapshot: string
  readonly homes: readonly Home[]
}

/** The run by which everybody stands as they do; what did not change stands as of that one too. */
async function lastRun(
  client: Queryable,
  { region, code }: SchemeRef,
): Promise<LastRun | undefined> {
  const { rows } = await run<LastRun>(
    client,
    sql`select r.on_date, r.at, r.snapshot::text as snapshot, h.homes
from standing_run r join standing_homes h on h.region = r.region and h.digest = r.homes
where r.region = ${region} and r.scheme = ${code} order by r.at desc, r.id desc limit 1`,
  )
  return rows[0]
}

/** Whose standing is to be explained; the content where it is not among those that are kept. */
export interface ExplainAsked {
  readonly actor: Actor
  readonly scheme: SchemeRef
  readonly subject: string
  readonly content?: SchemeContent
}

/**
 * The reasons of a standing, rebuilt from the values that its run saw; null where there is none, or the actor may not
 * know. Whoever may know how a subject stands may know why.
 * @throws {Error} where the content of the scheme is not kept
 */
export async function explainStanding(
  kernel: Kernel,
  asked: ExplainAsked,
): Promise<StandingExplained | null> {
  const standing = await standingOf(kernel, asked)
  return standing && reasonsOf(kernel, standing, asked.content)
}

/** The reasons of a standing that was read. */
export async function reasonsOf(
  kernel: Kernel,
  standing: Standing,
  given?: SchemeContent,
): Promise<StandingExplained> {
  const content = given ?? (await schemeOf(kernel, standing.content))
  if (!content) throw new Error(`scheme ${standing.content} is not kept`)
  const { scheme, subject } = standing
  const now = await reading(kernel.pool, clock, (client) => lastRun(client, scheme))
  if (!now) throw new Error(`no run of ${scheme.code} is known`)
  const { on_date: on, snapshot, at } = now
  const home = now.homes.find(({ region }) => region === standing.region)
  const asked = { content, region: scheme.region, on }
  const present = await readInputs(kernel, clock, { content, subjects: [subject], on })
  return reading(kernel.pool, clock, async (client) => {
    const facts = await rebuildFacts(kernel, client, {
      ...{ content, subject, on, snapshot },
      home: home ?? { region: standing.region, kept: {}, benchmarks: {} },
    })
    const hash = await inputHash(kernel, client, { asked, facts })
    const known = present.get(subject)
    const fresh = known && (await inputHash(kernel, client, { asked, facts: known }))
    const appraisal = appraiseInMemory(content, facts, kernel.catalogue.inputs)
    return {
      ...{ standing, on, at: at.toISOString(), appraisal, reason: explain(content, appraisal) },
      holds: hash === standing.input && isSame(appraisal, standing),
      changed: fresh !== standing.input,
    }
  })
}

function isSame({ score, grades, verdict }: Appraisal, standing: Standing): boolean {
  const ends = (of: Standing['score'] | Appraisal['score']) =>
    of ? `${millionths(of.low)} ${millionths(of.high)}` : null
  const grade = grades.length === 1 ? grades[0] : null
  return (
    ends(score) === ends(standing.score) && grade === standing.grade && verdict === standing.verdict
  )
}

/**
 * How one subject would stand by what the records say now, and why; null where it is not among those the scheme is for,
 * or the actor may not know.
 */
export async function appraiseOne(
  kernel: Kernel,
  actor: Actor,
  { subject, ...asked }: Omit<FactsAsked, 'subjects'> & { readonly subject: string },
): Promise<{ readonly appraisal: Appraisal; readonly reason: Reason } | null> {
  const found = await appraiseSubjects(kernel, actor, { ...asked, subjects: [subject] })
  const appraisal = found.get(subject)
  return appraisal ? { appraisal, reason: explain(asked.content, appraisal) } : null
}
