import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from './database/testing/database.ts'
import { type Gate, openGate } from './database/testing/gate.ts'
import { enqueue, prepareQueue } from './jobs/queue.ts'
import { startWorker } from './jobs/worker.ts'
import { type Running, startServer } from './main.ts'

let [database, gate, dataDir, running] = [] as unknown as [FreshDatabase, Gate, string, Running]
beforeAll(async () => {
  database = await freshDatabase()
  gate = await openGate(database.servingUrl)
  dataDir = await mkdtemp(join(tmpdir(), 'zhiheng-outage-'))
  const env = {
    DATABASE_URL: gate.through(database.servingUrl),
    DATABASE_OWNER_URL: gate.through(database.ownerUrl),
    LOG_LEVEL: 'silent',
  }
  const config = { port: 0, host: '127.0.0.1', dataDir, production: false }
  running = await startServer(config, { env, say: () => undefined, build: false })
})
afterAll(async () => {
  await running.stop()
  await gate.close()
  await database.drop()
  await rm(dataDir, { recursive: true })
})

const asked = (path: string, init?: RequestInit) => fetch(`${running.address}${path}`, init)
const ready = async () => (await asked('/readyz')).status
const signIn = () =>
  asked('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'nobody', password: 'nothing at all 1' }),
  })

test('while the database is away every answer says so, and hardly any attempt is made to reach it', async () => {
  const before = gate.passing()
  gate.shut()
  expect((await asked('/healthz')).status).toBe(200)
  expect(await ready()).toBe(503)
  const refused = await signIn()
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await refused.json()).toMatchObject({
    code: 'database.away',
    detail: expect.stringContaining('数据库暂时连接不上'),
  })
  const [made] = [gate.attempts(), await wait(8000)]
  // Two connections stand open for good; each is tried at most five times in eight seconds.
  expect(gate.attempts() - made).toBeLessThanOrEqual(10)
  expect(gate.attempts() - made).toBeGreaterThan(0)
  expect(before).toBeGreaterThan(0)
})

test('when it is back the instance serves, does its jobs and hears of them, without a restart', async () => {
  gate.open()
  await expect.poll(ready, { timeout: 30_000 }).toBe(200)
  expect((await signIn()).status).toBe(401)
  const { kernel, changes } = running.parts
  let heard = 0
  const unwatch = changes.watch('outage', () => heard++)
  const tell = async () => {
    await kernel.pool.query(`select pg_notify('job', 'outage')`)
    return heard
  }
  await expect.poll(tell, { timeout: 30_000 }).toBeGreaterThan(0)
  unwatch()
  const job = { task: 'checkpoint', payload: {}, key: 'after the outage' }
  await enqueue(kernel.pool, job)
  const waiting = async () =>
    (await kernel.pool.query('select from graphile_worker.jobs where key = $1', [job.key])).rowCount
  await expect.poll(waiting, { timeout: 30_000 }).toBe(0)
  expect(gate.passing()).toBeLessThanOrEqual(20)
})

test('a job under way when the database goes is done again, and its end is written down', async () => {
  const mine = await freshDatabase()
  await prepareQueue(mine.ownerUrl, mine.servingUrl)
  const own = await openGate(mine.servingUrl)
  const direct = new pg.Pool({ connectionString: mine.servingUrl })
  let runs = 0
  const worker = await startWorker({
    servingUrl: own.through(mine.servingUrl),
    tasks: {
      long: async () => {
        runs += 1
        if (runs === 1) own.shut()
      },
    },
    crontab: '',
    warn: () => undefined,
    error: () => undefined,
  })
  await enqueue(direct, { task: 'long', payload: {}, key: 'long' })
  await expect.poll(() => runs, { timeout: 30_000 }).toBe(1)
  await expect.poll(own.attempts, { timeout: 30_000 }).toBeGreaterThan(1)
  own.open()
  const left = async () => (await direct.query('select from graphile_worker.jobs')).rowCount
  await expect.poll(left, { timeout: 30_000 }).toBe(0)
  expect(runs).toBe(2)
  await worker.stop()
  await direct.end()
  await own.close()
  await mine.drop()
})
