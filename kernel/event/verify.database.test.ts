import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import { take } from '../procedure/run.ts'
import { openWells, someWells, wardenOf } from '../testing/well.ts'
import { checkpoint, logLine } from './checkpoint.ts'
import { verifyAll } from './verify.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
let db: Awaited<ReturnType<typeof openWells>>
const clock = () => new Date()

beforeEach(async () => {
  db = await openWells()
  const taking = () => ({ actor: wardenOf('11'), at: clock(), request: randomUUID() })
  const made = await take(db.kernel, ['well', 'record'], { on: someWells('1101', 20), ...taking() })
  const change = someWells('1101', 20).map((w) => ({
    ...w,
    answers: { ...w.answers, users: 99, depth: null },
  }))
  await take(db.kernel, ['well', 'record'], { on: change, ...taking() })
  await take(db.kernel, ['well', 'seal'], {
    on: [{ at: made.records[3]!, answers: { reason: '塌' } }],
    ...taking(),
  })
})
afterEach(() => db.close())
afterAll(() => undefined)

const verify = (log?: string) =>
  verifyAll(db.owner, db.kernel.catalogue, {
    key: publicKey,
    ...(log === undefined ? {} : { log }),
  })
/** Other tests' transactions hold the horizon back: waits until every event so far lies below it. */
async function sign() {
  const covered = `select pg_snapshot_xmin(pg_current_snapshot())::text::bigint > max(tx) as yes from event`
  while (!(await db.owner.query<{ yes: boolean }>(covered)).rows[0]?.yes)
    await new Promise((resolve) => setTimeout(resolve, 20))
  return checkpoint(db.owner, privateKey, clock())
}

it('finds nothing where nothing was touched', async () => {
  const log = logLine(await sign()) + logLine(await sign())
  expect(await verify(log)).toEqual({ events: 41, records: 20, checkpoints: 2, findings: [] })
})

const tampering: [string, string, string[]][] = [
  [
    'an altered event',
    `update event set after = (after::jsonb || '{"users": 5}')::json where event_no = 2 and record = (select id from well limit 1)`,
    ['event', 'record'],
  ],
  ['a removed last event', `delete from event where step = 'seal'`, ['record', 'checkpoint']],
  [
    'a removed first event',
    `delete from event where event_no = 1 and record = (select id from well limit 1)`,
    ['chain', 'checkpoint'],
  ],
  ['a record changed past the steps', `update well set users = 1 where well_no = 'J7'`, ['record']],
  [
    'a record and its events removed',
    `with gone as (delete from well where well_no = 'J7' returning id) delete from event where record in (select id from gone)`,
    ['checkpoint'],
  ],
]
it.each(tampering)('detects %s', async (_, text, checks) => {
  await sign()
  await db.owner.query(text)
  const { findings } = await verify()
  for (const check of checks) expect(findings.map((f) => f.check)).toContain(check)
  if (!checks.includes('event')) expect(findings.map((f) => f.check)).not.toContain('event')
})

it('detects a forged, a removed and a back-dated checkpoint or event', async () => {
  const log = logLine(await sign())
  const late = { actor: wardenOf('11'), at: new Date('2026-01-01'), request: randomUUID() }
  await take(db.kernel, ['well', 'record'], { on: someWells('1102', 1), ...late })
  await sign()
  expect((await verify()).findings.map((f) => f.check)).toEqual(['time'])
  await db.owner.query('delete from checkpoint where no = 2')
  expect((await verify(log)).findings).toEqual([])
  await db.owner.query('update checkpoint set events = events + 1')
  expect((await verify(log)).findings.map((f) => f.check)).toEqual([
    'checkpoint',
    'checkpoint',
    'log',
  ])
})
