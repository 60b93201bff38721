import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate, pending } from './migrate.ts'
import { withSession } from './session.ts'
import { type FreshDatabase, freshDatabase, startThrowawayCluster } from './testing/database.ts'

let database: FreshDatabase
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiheng-migrations-'))
  database = await freshDatabase()
  await query('drop table if exists migration')
})

afterEach(async () => {
  await database.drop()
  await rm(folder, { recursive: true })
})

const put = (name: string, sql: string) => writeFile(join(folder, name), sql)
const run = async () => (await migrate(database.ownerUrl, folder)).map(({ name }) => name)
const query = (sql: string) => withSession(database.ownerUrl, (owner) => owner.query(sql))

test('migrations are applied once, in order, and remembered', async () => {
  await put('0002_two.sql', 'alter table zz_one add m int')
  await put('0001_one.sql', 'create table zz_one (n int)')
  await put('schema.sql', 'this is for review')
  const waiting = await pending(database.ownerUrl, folder)
  expect(waiting.map(({ number }) => number)).toEqual([1, 2])
  expect(await run()).toEqual(['0001_one.sql', '0002_two.sql'])
  expect(await run()).toEqual([])
  expect(await pending(database.ownerUrl, folder)).toEqual([])
  const { rows } = await query('select number, length(sha256) from migration order by 1')
  expect(rows).toEqual([
    { number: 1, length: 64 },
    { number: 2, length: 64 },
  ])
})

test('two runs at once apply each migration once', async () => {
  await put('0001_slow.sql', 'create table zz_slow (n int); select pg_sleep(0.2)')
  const both = await Promise.all([run(), run()])
  expect(both.flat()).toEqual(['0001_slow.sql'])
})

test('a changed file is refused, but other line ends are no change', async () => {
  await put('0001_one.sql', 'create table zz_one (n int);\n')
  await run()
  await put('0001_one.sql', 'create table zz_one (n int);\r\n')
  expect(await run()).toEqual([])
  await put('0001_one.sql', 'create table zz_one (n bigint);\n')
  await expect(run()).rejects.toThrow('0001_one.sql 执行后内容已被改动')
  await expect(pending(database.ownerUrl, folder)).rejects.toMatchObject({ code: 'migration' })
})

test('gaps, doubles and a database newer than the release are refused', async () => {
  await put('0001_one.sql', 'select 1')
  await put('0003_three.sql', 'select 3')
  await expect(run()).rejects.toThrow('应为 0002')
  await put('0002_two.sql', 'select 2')
  await run()
  await rm(join(folder, '0003_three.sql'))
  await expect(run()).rejects.toThrow('没有它')
  await put('0002_another.sql', 'select 2')
  await expect(run()).rejects.toThrow('编号不连续')
})

test('a failing migration leaves nothing of itself and keeps those before it', async () => {
  await put('0001_one.sql', 'create table zz_one (n int)')
  await put('0002_two.sql', 'create table zz_two (n int); select 1 / 0')
  await expect(run()).rejects.toThrow('0002_two.sql')
  const { rows } = await query(
    `select to_regclass('zz_one')::text as one, to_regclass('zz_two') as two`,
  )
  expect(rows).toEqual([{ one: 'zz_one', two: null }])
})

test('a file marked no-transaction may do what a transaction cannot, one statement a file', async () => {
  await put('0001_one.sql', 'create table zz_one (n int)')
  const marked = '-- zhiheng:no-transaction\ncreate index concurrently zz_one_n on zz_one (n)'
  await put('0002_index.sql', marked)
  expect(await run()).toHaveLength(2)
  await put('0003_two.sql', `${marked.replace('zz_one_n', 'zz_other')}; select 1`)
  await expect(run()).rejects.toThrow('multiple commands')
})

test('each fresh database is a migrated copy that others do not see, open to the serving role', async () => {
  const other = await freshDatabase()
  await query('create table zz_mine (n int)')
  const { rows } = await withSession(other.servingUrl, (serving) =>
    serving.query(`select to_regclass('zz_mine') as mine, current_user as who,
      (select count(*) > -1 from pg_tables where tablename = 'migration') as migrated`),
  )
  expect(rows).toEqual([{ mine: null, who: 'zhiheng_app', migrated: true }])
  await other.drop()
})

test('a cluster can be started for a benchmark or journey with migrations of its own', async () => {
  await put('0001_one.sql', 'create table zz_one (n int); grant select on zz_one to zhiheng_app')
  const cluster = await startThrowawayCluster(folder)
  try {
    const copy = await freshDatabase(cluster)
    await withSession(copy.servingUrl, (serving) => serving.query('select from zz_one'))
    await copy.drop()
  } finally {
    await cluster.stop()
  }
})
