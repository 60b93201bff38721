import type { ClientBase } from 'pg'
import { contentHash } from '../../catalogue.ts'
import type { Kernel } from '../../kernel.ts'
import { newId } from '../../register/address.ts'
import { list, run, type Sql, sql } from '../../sql.ts'
import type { SchemeContent } from '../content.ts'
import { assertOverAll } from '../set/faults.ts'
import { type Home, readHomes } from '../set/homes.ts'
import { appraiseSql } from '../set/statement.ts'
import { digestSql } from './digest.ts'

/** A scheme in force, of whom and as of which day. */
export interface AllAsked {
  readonly content: SchemeContent
  /** Whose scheme it is: whoever belongs to the region is appraised. */
  readonly region: string
  readonly on: string
  readonly at: Date
}

/** What a run came to. */
export interface StandingRun {
  readonly id: string
  readonly content: string
  readonly subjects: number
  /** How many stand otherwise than before, those included who are new or gone. */
  readonly changed: number
  /** SHA-256 over all standings, in hex: one event proves them all. */
  readonly digest: string
  readonly milliseconds: number
}

/**
 * Appraises everybody by a scheme in one transaction of the owner, who sees every record, and writes what is otherwise
 * than before; who stood differently is kept among the past. It can be ended and run again at any time: on the same
 * facts nothing changes. Runs of one scheme wait for each other.
 * @throws {RangeError} for a scheme that cannot be appraised over everybody at once (`setFaults`)
 */
export async function appraiseAll(
  owner: ClientBase,
  kernel: Kernel,
  asked: AllAsked,
): Promise<StandingRun> {
  assertOverAll(kernel, asked.content)
  const lock = sql`hashtextextended(${`standing ${asked.region} ${asked.content.code}`}, 0)`
  await run(owner, sql`select pg_advisory_lock(${lock})`)
  try {
    await owner.query(`begin isolation level repeatable read; set local work_mem = '${memory}'`)
    const done = await appraised(owner, kernel, asked)
    await owner.query('commit')
    return done
  } catch (error) {
    await owner.query('rollback').catch(() => undefined)
    throw error
  } finally {
    await run(owner, sql`select pg_advisory_unlock(${lock})`).catch(() => undefined)
  }
}

/** For one sort or hash; there are about as many at a time as registers that the scheme looks at. */
const memory = '128MB'

async function appraised(owner: ClientBase, kernel: Kernel, asked: AllAsked): Promise<StandingRun> {
  const started = performance.now()
  const homes = await readHomes(kernel, owner, asked)
  const writing = { ...asked, id: newId(), hash: contentHash(asked.content) }
  await run(owner, movedSql(writing, appraiseSql(kernel, asked, homes)))
  const changed = await writeMoved(owner, writing)
  const subjects = await countCells(owner, asked)
  const found = await run<{ digest: Buffer }>(owner, digestSql(ours(asked)))
  const done = {
    ...{ id: writing.id, content: writing.hash, changed, subjects },
    digest: found.rows[0]!.digest.toString('hex'),
    milliseconds: Math.round(performance.now() - started),
  }
  await rememberRun(owner, { asked, done, homes })
  return done
}

async function rememberRun(
  owner: ClientBase,
  { asked, done, homes }: { asked: AllAsked; done: StandingRun; homes: readonly Home[] },
): Promise<void> {
  const { region, content, on, at } = asked
  const stated = JSON.stringify(homes)
  await run(
    owner,
    sql`with told as (
  insert into standing_homes (region, digest, homes) values (${region}, sha256(convert_to(${stated}, 'UTF8')), ${stated}::jsonb)
  on conflict do nothing)
insert into standing_run (region, id, scheme, kind, content, on_date, at, snapshot, homes, subjects, changed, digest, took)
values (${region}, ${done.id}, ${content.code}, ${content.subject}, ${done.content}, ${on}, ${at.toISOString()}, pg_current_snapshot(),
  sha256(convert_to(${stated}, 'UTF8')), ${done.subjects}, ${done.changed}, decode(${done.digest}, 'hex'), ${done.milliseconds})`,
  )
}

interface Writing extends AllAsked {
  readonly id: string
  readonly hash: string
}
const ours = ({ region, content }: AllAsked): Sql =>
  sql`of_region = ${region} and scheme = ${content.code}`
/** What makes a standing another one. */
const result = (of: string, content: Sql): Sql =>
  sql`${list(['region', 'lo', 'hi', 'grade', 'verdict'].map((name) => sql.ref(`${of}.${name}`)))}, ${content}`

/** Whoever stands otherwise than before, or as before for other values, and whoever is new or gone. */
const movedSql = (of: Writing, appraised: Sql): Sql => {
  const [now, before] = [result('f', sql`${of.hash}::text`), result('o', sql`o.content`)]
  return sql`create temp table moved_standing on commit drop as
select subject, o.region as was_in, f.region, f.lo, f.hi, f.grade, f.verdict, f.input, (${now}) is distinct from (${before}) as turned
from (${appraised}) f full join (select * from standing where ${ours(of)}) o using (subject)
where (${now}, f.input) is distinct from (${before}, o.input)`
}

/** Writes what differs from before. Returns how many stand otherwise. */
async function writeMoved(owner: ClientBase, of: Writing): Promise<number> {
  const { hash, id, on } = of
  await run(
    owner,
    sql`insert into standing_past select o.*, ${on}::date, ${id}::uuid
from moved_standing m join standing o on o.region = m.was_in and o.subject = m.subject and ${ours(of)}
where m.turned`,
  )
  await run(
    owner,
    sql`delete from standing o using moved_standing m
where o.region = m.was_in and o.subject = m.subject and ${ours(of)} and m.region is distinct from m.was_in`,
  )
  await run(
    owner,
    sql`insert into standing as o (region, of_region, scheme, subject, kind, lo, hi, grade, verdict, input, content, run, since)
select region, ${of.region}, ${of.content.code}, subject, ${of.content.subject}, lo, hi, grade, verdict, input, ${hash}, ${id}::uuid, ${on}::date
from moved_standing where region is not null order by region, subject
on conflict (region, of_region, scheme, subject) do update set
  since = case when (${result('o', sql`o.content`)}) is distinct from (${result('excluded', sql`excluded.content`)}) then excluded.since else o.since end,
  lo = excluded.lo, hi = excluded.hi, grade = excluded.grade, verdict = excluded.verdict,
  input = excluded.input, content = excluded.content, run = excluded.run, kind = excluded.kind`,
  )
  const turned = await run<{ n: string }>(
    owner,
    sql`select count(*) as n from moved_standing where turned`,
  )
  return Number(turned.rows[0]!.n)
}

/** How many stand how in the month of the day, anew. Returns how many stand at all. */
async function countCells(owner: ClientBase, asked: AllAsked): Promise<number> {
  const { region, content, on } = asked
  const month = sql`date_trunc('month', ${on}::date)::date`
  await run(owner, sql`delete from standing_cell where ${ours(asked)} and month = ${month}`)
  const counted = await run<{ n: string }>(
    owner,
    sql`with cell as (
  insert into standing_cell (region, of_region, scheme, month, grade, verdict, kind, n)
  select region, ${region}, ${content.code}, ${month}, coalesce(grade, ''), verdict, ${content.subject}, count(*)
  from standing where ${ours(asked)} group by region, grade, verdict returning n)
select coalesce(sum(n), 0) as n from cell`,
  )
  return Number(counted.rows[0]!.n)
}
