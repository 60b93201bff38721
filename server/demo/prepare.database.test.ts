import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openKernel } from '@zhiheng/kernel'
import { documentsOf, modules } from '@zhiheng/modules'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { scopeOf } from '../auth/post-actor.ts'
import { verifyInstance } from '../checkpoints/verify.ts'
import { type FreshDatabase, freshDatabase } from '../database/testing/database.ts'
import { type DemoOptions, prepareDemo } from './prepare.ts'

let database: FreshDatabase
let dataDir: string
let said: string[]
beforeEach(async () => {
  database = await freshDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'zhiheng-prepare-'))
  said = []
})
afterEach(async () => {
  await database.drop()
  await rm(dataDir, { recursive: true })
})

const config = (more = {}) => ({ port: 0, host: '127.0.0.1', dataDir, production: false, ...more })
const options = (more: Partial<DemoOptions> = {}): DemoOptions => ({
  today: '2026-11-20',
  rows: 300,
  env: { DATABASE_URL: database.servingUrl, DATABASE_OWNER_URL: database.ownerUrl },
  say: (line) => void said.push(line),
  progress: () => undefined,
  ...more,
})
const nowhere = { DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/x', DATABASE_OWNER_URL: '' }

test('production refuses the public sign-ins', async () => {
  const starting = prepareDemo(config({ production: true }), options())
  await expect(starting).rejects.toMatchObject({ name: 'ConfigError' })
})

test('a demonstration is built once, signed, and keeps its own day', async () => {
  await prepareDemo(config(), options())
  const { ownerUrl } = database
  expect(await verifyInstance(ownerUrl, dataDir)).toMatchObject({ checkpoints: 1, findings: [] })
  const later = options({ today: '2027-01-01', env: nowhere })
  expect(await prepareDemo(config(), later)).toEqual({
    today: '2026-11-20',
    rows: 300,
    ready: true,
  })
})

test('an instance that is no demonstration is left alone', async () => {
  await prepareDemo(config(), options())
  await rm(join(dataDir, 'demo.json'))
  await expect(prepareDemo(config(), options())).rejects.toThrow('已有正式数据')
})

const outlineOf = (issuer: string) => `${issuer}关于质量工作的实施意见

一、主要目标
到2030年，产品质量合格率达到96%以上。

二、主要任务
（一）加强监管。开展监督抽查，每年9月组织检查。（牵头单位：市场监管局）

${issuer}
2026年2月3日
`

test('documents go to the region that issued them, else to the province; the rest is named', async () => {
  const folder = join(dataDir, 'documents')
  await mkdir(folder)
  await writeFile(join(folder, '甲.txt'), outlineOf('山东省泰安市人民政府'))
  await writeFile(join(folder, '乙.txt'), outlineOf('澜安市人民政府'))
  await writeFile(join(folder, '丙.png'), Buffer.from('\x89PNG\r\n\x1a\n____', 'latin1'))
  await writeFile(join(folder, '丁.txt'), '明天开会')
  for (let n = 0; n < 2; n++) await prepareDemo(config(), options({ documents: folder }))
  expect(said.slice(0, 4).sort()).toEqual(said.slice(4).sort())
  expect(said.slice(0, 4)).toEqual([
    '丁.txt：未载入，没有读出目标或任务',
    expect.stringMatching(/^丙\.png：未载入，这是图片。/),
    '乙.txt：载入“云泽省”（澜安市人民政府，不在行政区划表中），目标 1 项、任务 1 项',
    '甲.txt：载入“泰安市”，目标 1 项、任务 1 项',
  ])
  const kernel = openKernel(modules, database.servingUrl)
  const actor = {
    kind: 'post' as const,
    post: null,
    name: '',
    roles: ['office'],
    scope: scopeOf('0'),
    department: null,
    party: null,
  }
  const found = await documentsOf(kernel, actor, { today: '2026-11-20' })
  expect(found.map(({ region, state }) => [region.code, state]).sort()).toEqual([
    ['3709', 'confirmed'],
    ['91', 'confirmed'],
    ['9101', 'confirmed'],
    ['9101', 'published'],
    ['910101', 'confirmed'],
  ])
  await kernel.pool.end()
})
