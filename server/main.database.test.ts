import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from './database/testing/database.ts'
import { writeMarker } from './demo/marker.ts'
import { startServer } from './main.ts'

let database: FreshDatabase
let dataDir: string
beforeAll(async () => {
  database = await freshDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'zhiheng-main-'))
})
afterAll(async () => {
  await database.drop()
  await rm(dataDir, { recursive: true })
})

const say = () => undefined
const config = () => ({ port: 0, host: '127.0.0.1', dataDir, production: false })
const env = () => ({
  DATABASE_URL: database.servingUrl,
  DATABASE_OWNER_URL: database.ownerUrl,
  LOG_LEVEL: 'silent',
})

test('an instance starts on an external database, serves, stops, and starts again', async () => {
  for (let n = 0; n < 2; n++) {
    const running = await startServer(config(), { env: env(), say, build: false })
    const ready = await fetch(`${running.address}/readyz`)
    expect(await ready.json()).toEqual({ state: 'ok' })
    await running.stop()
    await expect(fetch(`${running.address}/readyz`)).rejects.toThrow()
  }
})

test('a port that is taken stops everything that was begun', async () => {
  const first = await startServer(config(), { env: env(), say, build: false })
  const port = Number(new URL(first.address).port)
  const second = startServer({ ...config(), port }, { env: env(), say, build: false })
  await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await first.stop()
})

test('production refuses the data folder of a demonstration, and starts nothing', async () => {
  const demo = await mkdtemp(join(tmpdir(), 'zhiheng-main-'))
  await writeMarker(demo, { today: '2026-03-31', rows: 1, ready: true })
  const refused = startServer(
    { ...config(), dataDir: demo, production: true },
    { env: env(), say, build: false },
  )
  await expect(refused).rejects.toThrow('演示数据')
  expect(await readdir(demo)).toEqual(['demo.json'])
  await rm(demo, { recursive: true })
})
