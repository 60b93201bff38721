import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clock, newId, openKernel, take } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../database/testing/database.ts'
import { keyFile } from './key.ts'
import { logFile } from './log.ts'
import { keepCheckpoints, signCheckpoint } from './sign.ts'
import { verifyInstance } from './verify.ts'

let database: FreshDatabase
let dataDir: string
beforeAll(async () => {
  database = await freshDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'zhiheng-checkpoints-'))
})
afterAll(async () => {
  await database.drop()
  await rm(dataDir, { recursive: true })
})

const said: string[] = []
const keeping = () => ({
  ownerUrl: database.ownerUrl,
  dataDir,
  now: () => new Date(),
  say: (line: string) => void said.push(line),
})
const verify = () => verifyInstance(database.ownerUrl, dataDir)
const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)

async function hire(code: string) {
  const kernel = openKernel(modules, database.servingUrl)
  const on = [{ at: { region: '9101' }, answers: { code, name: '赵一' } }]
  await take(kernel, ['person', 'import'], { on, actor: clock, at: new Date(), request: newId() })
  await kernel.pool.end()
}

test('a start makes a key that only its user may read, and a stop signs what happened', async () => {
  const close = await keepCheckpoints(keeping())
  expect(await mode(keyFile(dataDir))).toBe('600')
  expect(await mode(join(dataDir, 'keys'))).toBe('700')
  await hire('p1')
  await close()
  expect(await mode(logFile(dataDir))).toBe('600')
  expect(await verify()).toMatchObject({ events: 1, records: 1, checkpoints: 1, findings: [] })
})

test('a later start signs with the same key', async () => {
  const key = await readFile(keyFile(dataDir), 'utf8')
  await (await keepCheckpoints(keeping()))()
  expect(await readFile(keyFile(dataDir), 'utf8')).toBe(key)
  expect(await verify()).toMatchObject({ checkpoints: 2, findings: [] })
})

test('a line that a crash cut short is completed at the next start', async () => {
  const whole = await readFile(logFile(dataDir), 'utf8')
  await truncate(logFile(dataDir), whole.length - 100)
  expect((await verify()).findings).toMatchObject([{ check: 'log' }])
  await keepCheckpoints(keeping())
  expect(await readFile(logFile(dataDir), 'utf8')).toBe(whole)
})

test('a log that says something else stays as it is, and is found', async () => {
  const whole = await readFile(logFile(dataDir), 'utf8')
  await writeFile(logFile(dataDir), whole.replace(/^1\|/, '7|'))
  await keepCheckpoints(keeping())
  await signCheckpoint(database.ownerUrl, dataDir, new Date())
  const changed = await readFile(logFile(dataDir), 'utf8')
  expect(changed.split('\n').map((line) => line.split('|')[0])).toEqual(['7', '2', '3', ''])
  expect((await verify()).findings).toMatchObject([{ check: 'log' }])
  await writeFile(logFile(dataDir), changed.replace(/^7\|/, '1|'))
  expect((await verify()).findings).toEqual([])
})

test('a lost key is named', async () => {
  const key = await readFile(keyFile(dataDir))
  await rm(keyFile(dataDir))
  const { findings } = await verify()
  expect(findings[0]).toMatchObject({ at: keyFile(dataDir) })
  await writeFile(keyFile(dataDir), key, { mode: 0o600 })
})

test('a stop goes on when nothing can be signed', async () => {
  const close = await keepCheckpoints(keeping())
  const key = await readFile(keyFile(dataDir))
  await writeFile(keyFile(dataDir), 'no key')
  await close()
  expect(said).toHaveLength(1)
  await writeFile(keyFile(dataDir), key)
})
