import { mkdtemp, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clock, newId, openKernel, take } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { type FreshDatabase, freshDatabase } from '@zhiheng/server/database/testing/database.ts'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { run as backup } from './backup.ts'
import { run as restore } from './restore.ts'

let source: FreshDatabase
let target: FreshDatabase
let folder: string
const printed: string[] = []

beforeAll(async () => {
  source = await freshDatabase()
  target = await freshDatabase()
  folder = await mkdtemp(join(tmpdir(), 'zhiheng-backup-command-'))
  const kernel = openKernel(modules, source.servingUrl)
  const on = [{ at: { region: '9101' }, answers: { code: 'p1', name: '赵一' } }]
  await take(kernel, ['person', 'import'], { on, actor: clock, at: new Date(), request: newId() })
  await kernel.pool.end()
})
afterAll(async () => {
  await source.drop()
  await target.drop()
  await rm(folder, { recursive: true })
})
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line))
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  printed.length = 0
})

function on(database: FreshDatabase) {
  vi.stubEnv('DATABASE_URL', database.servingUrl)
  vi.stubEnv('DATABASE_OWNER_URL', database.ownerUrl)
  vi.stubEnv('DATA_DIR', folder)
}

test('what is backed up is restored, and both say where keys and log belong', async () => {
  const file = join(folder, 'a.zhiheng')
  on(source)
  expect(await backup([file])).toBe(0)
  expect(printed.join('\n')).toContain(join(folder, 'checkpoints.log'))
  expect(printed.join('\n')).toContain(`${join(folder, 'keys')} 整个目录`)
  await expect(restore([file])).rejects.toMatchObject({ name: 'UsageError' })
  printed.length = 0
  on(target)
  expect(await restore([file])).toBe(0)
  expect(printed.join('\n')).toMatch(/已恢复 .* 的备份：\d+ 张表 \d+ 行、0 个文件/)
  expect(printed.join('\n')).toContain(join(folder, 'keys'))
  expect(printed.join('\n')).toContain('zhiheng verify')
})

test('a damaged file, and none, are one sentence each', async () => {
  const file = join(folder, 'b.zhiheng')
  on(source)
  await backup([file])
  await truncate(file, 200)
  for (const args of [[file], [join(folder, 'none')], []])
    await expect(restore(args)).rejects.toMatchObject({ name: 'UsageError' })
  await expect(backup([])).rejects.toMatchObject({ name: 'UsageError' })
})
