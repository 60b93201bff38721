import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clock, newId, openKernel, take } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { signCheckpoint } from '@zhiheng/server/checkpoints/sign.ts'
import { withSession } from '@zhiheng/server/database/session.ts'
import { type FreshDatabase, freshDatabase } from '@zhiheng/server/database/testing/database.ts'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { run } from './verify.ts'

let database: FreshDatabase
let dataDir: string
let person: string
const printed: string[] = []

beforeAll(async () => {
  database = await freshDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'zhiheng-verify-'))
  const kernel = openKernel(modules, database.servingUrl)
  const on = [{ at: { region: '9101' }, answers: { code: 'p1', name: '赵一' } }]
  const taking = { actor: clock, at: new Date(), request: newId() }
  person = (await take(kernel, ['person', 'import'], { on, ...taking })).records[0]!.id
  await kernel.pool.end()
  await signCheckpoint(database.ownerUrl, dataDir, new Date())
})
afterAll(async () => {
  await database.drop()
  await rm(dataDir, { recursive: true })
})
beforeEach(() => {
  vi.stubEnv('DATABASE_URL', database.servingUrl)
  vi.stubEnv('DATABASE_OWNER_URL', database.ownerUrl)
  vi.stubEnv('DATA_DIR', dataDir)
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line))
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  printed.length = 0
})

test('a sound instance is said to be one, with what was checked', async () => {
  expect(await run([])).toBe(0)
  expect(printed.join('\n')).toMatch(
    /^已核验 1 个事件、1 条记录、1 个检查点，用时 [\d.]+ 秒：事件链完整/,
  )
  expect(await run(['--json'])).toBe(0)
  expect(JSON.parse(printed.at(-1)!)).toMatchObject({ events: 1, findings: [] })
})

test('standings are appraised again where that is asked for, and how many is a number', async () => {
  expect(await run(['--standings', '5'])).toBe(0)
  expect(printed.at(-1)).toBe('已按评价时的数据重新评价 0 个对象，核对 0 个方案的摘要：结果一致')
  expect(await run(['--standings', '--json'])).toBe(0)
  expect(JSON.parse(printed.at(-1)!)).toMatchObject({ standings: { standings: 0, findings: [] } })
  await expect(run(['--standings', 'all'])).rejects.toThrow('请写明重新评价多少个')
  await expect(run(['5'])).rejects.toThrow('请写明重新评价多少个')
})

test('an altered event is named, and the command exits with 1', async () => {
  await withSession(database.ownerUrl, (owner) =>
    owner.query(`update event set actor_name = '钱二' where record = $1`, [person]),
  )
  expect(await run([])).toBe(1)
  expect(printed.join('\n')).toContain(`9101 person ${person} 第 1 个事件：事件内容与其摘要不符`)
})

test('a data folder that does not exist is not made', async () => {
  vi.stubEnv('DATABASE_URL', '')
  vi.stubEnv('DATABASE_OWNER_URL', '')
  vi.stubEnv('DATA_DIR', join(dataDir, 'none'))
  await expect(run([])).rejects.toThrow('没有数据目录')
})
