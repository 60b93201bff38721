import { trimDecimal } from '@zhiheng/codes'
import type { Catalogue } from '../../catalogue.ts'
import type { Kernel } from '../../kernel.ts'
import type { Actor } from '../../rights/declare.ts'
import { insideAny, predicate } from '../../rights/store.ts'
import { both, either, run, type Sql, sql } from '../../sql.ts'
import { reading } from '../../transaction.ts'
import type { Verdict } from '../appraise.ts'
import { pointsText } from '../points.ts'
import { columnIn } from './store.ts'

/** A scheme in force: whose it is, and its code. */
export interface SchemeRef {
  readonly region: string
  readonly code: string
}

/** How a subject stands, as the last run found that it stands otherwise than before. */
export interface Standing {
  readonly subject: string
  /** Where the subject belongs. */
  readonly region: string
  readonly scheme: SchemeRef
  /** Decimals without zeros at the end; null where the scheme gives no points or nothing of it applies. */
  readonly score: { readonly low: string; readonly high: string } | null
  /** Null where it is not known. */
  readonly grade: string | null
  readonly verdict: Verdict
  /** Content hash of the scheme. */
  readonly content: string
  readonly run: string
  /** Since which day it has been so. */
  readonly since: string
  /** Hash of the values from which it follows, as text. */
  readonly input: string
}
export interface PastStanding extends Standing {
  readonly until: string
}

interface Row {
  subject: string
  region: string
  of_region: string
  scheme: string
  lo: string | null
  hi: string | null
  grade: string | null
  verdict: Verdict
  content: string
  run: string
  since: string
  input: string
}
const columns = sql`s.subject, s.region, s.of_region, s.scheme, s.lo::text as lo, s.hi::text as hi, s.grade, s.verdict, s.content, s.run, s.since, s.input::text as input`
const points = (end: string) => trimDecimal(pointsText(BigInt(end), 6))

function standing({ of_region, scheme, lo, hi, ...row }: Row): Standing {
  const score = lo !== null && hi !== null ? { low: points(lo), high: points(hi) } : null
  return { ...row, scheme: { region: of_region, code: scheme }, score }
}

/** Whose standings an actor may know: a subject's own rules, over `s`. The policy says the same. */
function mine({ subjects }: Catalogue, actor: Actor): Sql {
  const each = [...subjects.values()].map(({ name, readBy }) =>
    both([sql`s.kind = ${name}`, predicate(readBy, actor, columnIn('s'))]),
  )
  return either(each)
}

const ofScheme = ({ region, code }: SchemeRef): Sql =>
  sql`s.of_region = ${region} and s.scheme = ${code}`

/** Standings that an actor may know, as `picking` orders and bounds them. */
export async function readStandings(
  kernel: Kernel,
  actor: Actor,
  picking: Sql,
): Promise<readonly Standing[]> {
  const { rows } = await reading(kernel.pool, actor, (client) =>
    run<Row>(client, sql`select ${columns} from standing s ${picking}`),
  )
  return rows.map(standing)
}

/** How one subject stands by each scheme, or by one: under the actor's rights. */
export async function standingsOf(
  kernel: Kernel,
  { actor, subject, scheme }: StandingAsked,
): Promise<readonly Standing[]> {
  const where = [sql`s.subject = ${subject}`, mine(kernel.catalogue, actor)]
  if (scheme) where.push(ofScheme(scheme))
  const { rows } = await reading(kernel.pool, actor, (client) =>
    run<Row>(
      client,
      sql`select ${columns} from standing s where ${both(where)} order by s.of_region, s.scheme, s.region`,
    ),
  )
  return rows.map(standing)
}
export interface StandingAsked {
  readonly actor: Actor
  readonly subject: string
  /** Left out, all. */
  readonly scheme?: SchemeRef
}

/** How one subject stands by a scheme; null where it does not, or the actor may not know. */
export async function standingOf(
  kernel: Kernel,
  asked: StandingAsked & { readonly scheme: SchemeRef },
): Promise<Standing | null> {
  return (await standingsOf(kernel, asked))[0] ?? null
}

/** How one subject stood before by a scheme, the latest first. */
export async function standingPast(
  kernel: Kernel,
  { actor, subject, scheme }: StandingAsked & { readonly scheme: SchemeRef },
): Promise<readonly PastStanding[]> {
  const where = both([
    ...[sql`s.subject = ${subject}`, ofScheme(scheme)],
    mine(kernel.catalogue, actor),
  ])
  const { rows } = await reading(kernel.pool, actor, (client) =>
    run<Row & { until: string }>(
      client,
      sql`select ${columns}, s.until from standing_past s where ${where} order by s.until desc, s.since desc, s.run desc`,
    ),
  )
  return rows.map(({ until, ...row }) => ({ ...standing(row), until }))
}

/** A page of standings by one scheme, in the order of regions and codes. */
export interface StandingsAsked {
  readonly actor: Actor
  readonly scheme: SchemeRef
  /** Only those of this grade; null for those whose grade is not known. */
  readonly grade?: string | null
  readonly verdict?: Verdict
  /** Only those that belong to this region. */
  readonly region?: string
  /** The last one of the page before. */
  readonly after?: { readonly region: string; readonly subject: string }
  /** At most a thousand. */
  readonly limit: number
}

/** Standings by a scheme under the actor's rights, page by page; each page is one ordered index scan. */
export async function standings(
  kernel: Kernel,
  asked: StandingsAsked,
): Promise<readonly Standing[]> {
  const { actor, scheme, grade, verdict, region, after, limit } = asked
  if (!(limit > 0 && limit <= 1000)) throw new RangeError('a page has 1 to 1000 standings')
  const where = [ofScheme(scheme), mine(kernel.catalogue, actor)]
  if (actor.party === null) where.push(insideAny(sql`s.region`, actor.scope))
  if (region && region !== '0') where.push(insideAny(sql`s.region`, [region]))
  if (grade !== undefined)
    where.push(grade === null ? sql`s.grade is null` : sql`s.grade = ${grade}`)
  if (verdict) where.push(sql`s.verdict = ${verdict}`)
  if (after)
    where.push(
      sql`(s.region, s.subject) > (${after.region}::text collate "C", ${after.subject}::text collate "C")`,
    )
  const page = sql`select ${columns} from standing s where ${both(where)} order by s.region, s.subject limit ${limit}`
  const { rows } = await reading(kernel.pool, actor, (client) => run<Row>(client, page))
  return rows.map(standing)
}

/** How many stand how in a month, by region. */
export interface GradeCount {
  readonly month: string
  readonly region: string
  readonly grade: string | null
  readonly verdict: Verdict
  readonly n: number
}

/** How many stood how by the last run of each month, by regions of so many digits: of regions that the actor reads whole. */
export async function gradeCounts(
  kernel: Kernel,
  asked: {
    readonly actor: Actor
    readonly scheme: SchemeRef
    /** `2026-01`, both included. */
    readonly from: string
    readonly to: string
    readonly region?: string
    readonly level: number
  },
): Promise<readonly GradeCount[]> {
  const { actor, scheme, from, to, region = '0', level } = asked
  const where = both([
    ofScheme(scheme),
    sql`s.month between ${`${from}-01`}::date and ${`${to}-01`}::date`,
    insideAny(sql`s.region`, actor.scope),
    ...(region === '0' ? [] : [insideAny(sql`s.region`, [region])]),
  ])
  const { rows } = await reading(kernel.pool, actor, (client) =>
    run<Omit<GradeCount, 'n'> & { n: string }>(
      client,
      sql`select to_char(s.month, 'YYYY-MM') as month, left(s.region, ${level}::int) as region, nullif(s.grade, '') as grade, s.verdict, sum(s.n)::text as n
from standing_cell s where ${where} group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
    ),
  )
  return rows.map((row) => ({ ...row, n: Number(row.n) }))
}

/** A run, as whoever knows a standing may know it. */
export interface RunRead {
  readonly id: string
  readonly scheme: SchemeRef
  readonly kind: string
  readonly content: string
  readonly on: string
  readonly at: string
  readonly subjects: number
  readonly changed: number
  readonly digest: string
}
const runColumns = sql`r.id, r.region, r.scheme, r.kind, r.content, r.on_date, r.at, r.subjects::int as subjects, r.changed::int as changed, encode(r.digest, 'hex') as digest`
type RunRow = Omit<RunRead, 'scheme' | 'on' | 'at'> & {
  region: string
  scheme: string
  on_date: string
  at: Date
}
const runOf = ({ region, scheme, on_date, at, ...row }: RunRow): RunRead => ({
  ...{ ...row, scheme: { region, code: scheme }, on: on_date, at: at.toISOString() },
})

/** The last runs of a scheme, the latest first. */
export async function standingRuns(
  kernel: Kernel,
  {
    actor,
    scheme,
    limit = 1,
  }: {
    readonly actor: Actor
    readonly scheme: SchemeRef
    readonly limit?: number
  },
): Promise<readonly RunRead[]> {
  const { rows } = await reading(kernel.pool, actor, (client) =>
    run<RunRow>(
      client,
      sql`select ${runColumns} from standing_run r where r.region = ${scheme.region} and r.scheme = ${scheme.code} order by r.at desc, r.id desc limit ${limit}`,
    ),
  )
  return rows.map(runOf)
}
