import type { KeyObject } from 'node:crypto'
import type { ClientBase } from 'pg'
import type { Catalogue, Entry } from '../catalogue.ts'
import { jsonValue } from '../fields/store.ts'
import { columnsOf, tablesOf } from '../register/store.ts'
import { id, list, run, type Sql, sql } from '../sql.ts'
import { type Checkpoint, checkpoints, digestSql, logLine, signatureHolds } from './checkpoint.ts'
import { eventHash } from './store.ts'

/** One thing that does not hold: where, and a sentence that says what. */
export interface Finding {
  readonly check: 'event' | 'chain' | 'record' | 'checkpoint' | 'time' | 'log' | 'standing'
  readonly at: string
  readonly says: string
}
export interface Verified {
  readonly events: number
  readonly records: number
  readonly checkpoints: number
  readonly findings: readonly Finding[]
}

/** Findings reported of each kind; the first are enough to start looking. */
const most = 100

/**
 * Proves that nothing was altered, removed or back-dated: every event hashes to what it says, every chain
 * is whole, every record is what its events made it, and every checkpoint still covers what it signed.
 * `owner` must see every row; `log` is the text of the checkpoint log kept outside the database.
 */
export async function verifyAll(
  owner: ClientBase,
  catalogue: Catalogue,
  trust: { key: KeyObject; log?: string },
): Promise<Verified> {
  const findings = [...(await alteredEvents(owner)), ...(await brokenChains(owner))]
  let records = 0
  for (const entry of catalogue.entries.values()) {
    findings.push(...(await wrongRecords(owner, entry)))
    records += await total(owner, sql`${id(tablesOf(entry.register).record)}`)
  }
  const signed = await checkpoints(owner)
  findings.push(...(await brokenCheckpoints(owner, signed, trust)))
  return { events: await total(owner, sql`event`), records, checkpoints: signed.length, findings }
}

async function total(owner: ClientBase, table: Sql): Promise<number> {
  return Number(
    (await run<{ n: string }>(owner, sql`select count(*) as n from ${table}`)).rows[0]!.n,
  )
}

interface Place {
  region: string
  register: string
  record: string
  event_no: number
}
const place = (p: Place) => `${p.region} ${p.register} ${p.record} 第 ${p.event_no} 个事件`

async function alteredEvents(owner: ClientBase): Promise<Finding[]> {
  const found = await run<Place>(
    owner,
    sql`select region, register, record, event_no from event e where hash <> ${eventHash('e')} limit ${most}`,
  )
  return found.rows.map((row) => ({
    check: 'event',
    at: place(row),
    says: '事件内容与其摘要不符：写入之后被改动过',
  }))
}

async function brokenChains(owner: ClientBase): Promise<Finding[]> {
  const found = await run<Place>(
    owner,
    sql`select region, register, record, event_no from (
  select region, register, record, event_no, prev, lag(hash) over chain as expected, row_number() over chain as position
  from event window chain as (partition by region, record order by event_no)) e
where prev is distinct from expected or event_no <> position limit ${most}`,
  )
  return found.rows.map((row) => ({
    check: 'chain',
    at: place(row),
    says: '事件链在此处断开：前面有事件被删除、插入或改动',
  }))
}

/** One JSON object of many pairs: a function takes a hundred arguments at most. */
function objectOf(pairs: readonly Sql[]): Sql {
  const parts = Array.from({ length: Math.ceil(pairs.length / 50) }, (_, n) => {
    return sql`jsonb_build_object(${list(pairs.slice(50 * n, 50 * n + 50))})`
  })
  return list(parts, sql` || `)
}

/** The state, version and hash of a record are those of its last event; its fields, the sum of all. */
async function wrongRecords(owner: ClientBase, { register }: Entry): Promise<Finding[]> {
  const current = columnsOf(register).map(
    ([name, field, column]) => sql`${sql.lit(name)}, ${jsonValue(field, sql.ref(`r.${column}`))}`,
  )
  const found = await run<{ region: string; id: string; kind: string }>(
    owner,
    sql`with told as (
  select region, record, max(event_no) as event_no, (array_agg(hash order by event_no desc))[1] as hash,
    (array_agg(state order by event_no desc))[1] as state
  from event where register = ${register.name} group by region, record),
fields as (
  select region, record, jsonb_object_agg(key, value) as fields from (
    select distinct on (e.region, e.record, f.key) e.region, e.record, f.key, f.value
    from event e, jsonb_each(e.after::jsonb) f where e.register = ${register.name}
    order by e.region, e.record, f.key, e.event_no desc) last group by region, record)
select coalesce(r.region, t.region) as region, coalesce(r.id, t.record) as id,
  case when r.id is null then 'removed' when t.record is null then 'unrecorded' else 'altered' end as kind
from ${id(tablesOf(register).record)} r
full join told t on t.region = r.region and t.record = r.id
left join fields f on f.region = t.region and f.record = t.record
where r.id is null or t.record is null or r.event_no <> t.event_no or r.event_hash <> t.hash or r.state <> t.state
  or jsonb_strip_nulls(${objectOf(current)}) <> jsonb_strip_nulls(coalesce(f.fields, '{}'))
limit ${most}`,
  )
  const says: Record<string, string> = {
    removed: '事件还在，记录却不见了：记录被删除',
    unrecorded: '记录没有任何事件：绕过办理步骤写入',
    altered: '记录与其事件推算的结果不符：绕过办理步骤改动',
  }
  return found.rows.map((row) => ({
    check: 'record',
    at: `${row.region} ${register.name} ${row.id}`,
    says: says[row.kind]!,
  }))
}

async function brokenCheckpoints(
  owner: ClientBase,
  signed: readonly Checkpoint[],
  { key, log }: { key: KeyObject; log?: string },
): Promise<Finding[]> {
  const findings: Finding[] = []
  const say = (check: Finding['check'], no: number, says: string) =>
    findings.push({ check, at: `第 ${no} 个检查点`, says })
  let before: Checkpoint | undefined
  for (const c of signed) {
    if (!signatureHolds(c, key))
      say('checkpoint', c.no, '签名不符：检查点被改动，或不是用这把密钥签的')
    if (c.no !== (before?.no ?? 0) + 1 || !same(c.prev, before?.signature ?? null))
      say('checkpoint', c.no, '与前一检查点不相连：有检查点被删除或替换')
    if (!(await covers(owner, before, c)))
      say('checkpoint', c.no, '所签事件与现有事件不符：有事件被删除、补写或改动')
    if (await backDated(owner, before, c)) say('time', c.no, '有事件写入的时间晚于它自称的时间')
    before = c
  }
  if (log !== undefined && log !== signed.map(logLine).join(''))
    findings.push({
      check: 'log',
      at: '检查点日志',
      says: '数据库外的检查点日志与数据库内的检查点不一致',
    })
  return findings
}

const same = (a: Buffer | null, b: Buffer | null) => (a && b ? a.equals(b) : a === b)

async function covers(
  owner: ClientBase,
  before: Checkpoint | undefined,
  c: Checkpoint,
): Promise<boolean> {
  const low = sql`${before?.horizon ?? '0'}::bigint`
  const found = await run<{ events: string; digest: Buffer }>(
    owner,
    digestSql(low, sql`${c.horizon}::bigint`),
  )
  const now = found.rows[0]!
  return Number(now.events) === c.events && now.digest.equals(c.digest)
}

/** A transaction that began after a checkpoint cannot hold an event of before it. */
async function backDated(
  owner: ClientBase,
  before: Checkpoint | undefined,
  c: Checkpoint,
): Promise<boolean> {
  if (!before) return false
  const found = await run(
    owner,
    sql`select from event where tx >= ${before.ceiling}::bigint and tx < ${c.horizon}::bigint
and at < ${before.at}::timestamptz - interval '5 minutes' limit 1`,
  )
  return found.rows.length > 0
}
