import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { clock, list, openKernel, type RowInput, take } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signCheckpoint } from '../checkpoints/sign.ts'
import { verifyInstance } from '../checkpoints/verify.ts'
import { connect } from '../database/connection.ts'
import { withSession } from '../database/session.ts'
import { type FreshDatabase, freshDatabase } from '../database/testing/database.ts'
import { FileStore } from '../files/store.ts'
import { sampleAnswers } from '../testing/samples.ts'
import type { Totals } from './format.ts'
import { restoreBackup } from './restore.ts'
import { bytesOf, ending, headerOf, membersIn, paddingOf } from './tar.ts'
import { advanceTransactions } from './transactions.ts'
import { writeBackup } from './write.ts'

let database: FreshDatabase
let folder: string
let backup: string
let totals: Totals
let written = 0
const place = (name: string) => join(folder, name)
const office = { ...clock, kind: 'post' as const, roles: ['office'], scope: ['9101'] }
const say = () => undefined

const row = (n: number): RowInput => ({ at: { region: '9101' }, answers: sampleAnswers(n) })
const record = (url: string, register: string, on: RowInput[]) =>
  withKernel(url, (kernel) => {
    const actor = register === 'sample' ? office : clock
    return take(kernel, [register, 'import'], { on, actor, at: new Date(), request: randomUUID() })
  })

async function withKernel<T>(
  url: string,
  work: (kernel: ReturnType<typeof openKernel>) => Promise<T>,
) {
  const kernel = openKernel(modules, url)
  try {
    return await work(kernel)
  } finally {
    await kernel.pool.end()
  }
}

const pageOf = async (url: string, limit: number) =>
  (await withKernel(url, (kernel) => list(kernel, 'sample', { actor: office, limit }))).records

/** Writes samples, one transaction each, until it is told to stop. */
async function keepWriting(until: () => boolean) {
  await withKernel(database.servingUrl, async (kernel) => {
    while (!until()) {
      const taking = { actor: office, at: new Date(), request: randomUUID() }
      await take(kernel, ['sample', 'import'], { on: [row(1000 + written++)], ...taking })
    }
  })
}

beforeAll(async () => {
  database = await freshDatabase()
  folder = await mkdtemp(join(tmpdir(), 'zhiheng-backup-'))
  backup = place('today.zhiheng')
  const dataDir = place('source')
  // A busy instance has used more transaction numbers than a new one.
  await withSession(database.ownerUrl, async (owner) => {
    const { rows } = await owner.query('select pg_current_xact_id()::text as now')
    await advanceTransactions(owner, BigInt(rows[0].now) + 20_000n)
  })
  const person = { code: 'p1', name: '赵一\t\\N\n二' }
  await record(database.servingUrl, 'person', [{ at: { region: '9101' }, answers: person }])
  await record(
    database.servingUrl,
    'sample',
    Array.from({ length: 300 }, (_, n) => row(n + 1)),
  )
  const text = Readable.from([Buffer.from('一份佐证材料')])
  const store = new FileStore(join(dataDir, 'files'))
  const { sha256 } = await store.put(text, { kinds: ['text'], most: 1000 })
  await withSession(database.ownerUrl, async (owner) => {
    const holder = randomUUID()
    await owner.query(
      `insert into account (person, username, name, password, created) values ($1, 'a', '赵一', 'x', now())`,
      [holder],
    )
    await owner.query(
      `insert into session (token, person, csrf, created, expires) values ('\\x01', $1, '', now(), now())`,
      [holder],
    )
    await owner.query(`insert into stored_file values ($1, $2, '佐证.txt', 18, 'text', now())`, [
      sha256,
      holder,
    ])
    await owner.query(
      `insert into job (id, kind, title, input, person, created_by, region, created) values ($1, 'import', '导入', '{}', $1, $1, '9101', now())`,
      [holder],
    )
  })
  await signCheckpoint(database.ownerUrl, dataDir, new Date())
  let done = false
  const writing = keepWriting(() => done)
  while (written <= 20) await new Promise((resolve) => setTimeout(resolve, 5))
  totals = await writeBackup({ ownerUrl: database.ownerUrl, dataDir, now: new Date() }, backup)
  done = true
  await writing
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true })
})

test('a backup of an instance that is written to restores to the instance of one moment', async () => {
  const dataDir = place('restored')
  const { manifest } = await restoreBackup({ dataDir, env: {}, say }, backup)
  const restored = await connect({ dataDir, env: {}, log: say })
  try {
    const { ownerUrl, servingUrl } = restored
    await withSession(ownerUrl, async (owner) => {
      for (const { name } of manifest.tables) {
        const { rows } = await owner.query(`select count(*)::int as n from "${name}"`)
        expect([name, rows[0].n]).toEqual([name, totals.rows[name]])
      }
      const { rows } = await owner.query(`select state, result from job`)
      expect(rows).toMatchObject([{ state: 'failed', result: { says: expect.any(String) } }])
    })
    expect(totals.rows.event).toBe(totals.rows.sample! + 1)
    expect(totals.rows.sample).toBeGreaterThanOrEqual(320)
    expect(totals.rows.sample).toBeLessThan(300 + written)
    expect(totals).toMatchObject({ rows: { session: 1, stored_file: 1, checkpoint: 1 }, files: 1 })
    for (const kept of ['keys', 'checkpoints.log'])
      await cp(join(place('source'), kept), join(dataDir, kept), { recursive: true })
    expect(await verifyInstance(ownerUrl, dataDir)).toMatchObject({ findings: [] })
    const here = await pageOf(servingUrl, 5)
    const there = await pageOf(database.servingUrl, 5000)
    const last = await withSession(ownerUrl, lastWritten)
    // The loop went on: what it wrote afterwards is not in the backup, and nothing before it is missing.
    const earlier = there.filter(({ fields }) => numberOf(fields) < 1000 + last)
    expect(earlier).toHaveLength(totals.rows.sample!)
    expect(here).toEqual(earlier.slice(0, 5))
    await record(servingUrl, 'sample', [row(9000)])
    await signCheckpoint(ownerUrl, dataDir, new Date())
    expect(await verifyInstance(ownerUrl, dataDir)).toMatchObject({ checkpoints: 2, findings: [] })
  } finally {
    await restored.stop()
  }
  await expect(restoreBackup({ dataDir, env: {}, say }, backup)).rejects.toThrow(
    '只能恢复到空的实例',
  )
})

test('a damaged, cut or foreign file is refused with a sentence, before anything is made', async () => {
  const bytes = await readFile(backup)
  const flipped = Buffer.from(bytes)
  flipped[bytes.length >> 1]! ^= 1
  const files = {
    flipped,
    cut: bytes.subarray(0, bytes.length - 9),
    half: bytes.subarray(0, bytes.length >> 1),
    empty: Buffer.alloc(0),
    foreign: Buffer.from('not a backup'),
    zipped: gzipSync('not a backup either'),
    shortened: await repacked((name) => name !== 'end.json'),
    partly: await repacked((name) => !name.startsWith('tables/sample/')),
    fileless: await repacked((name) => !name.startsWith('files/')),
  }
  for (const [name, content] of Object.entries(files)) {
    await writeFile(place(name), content)
    const restoring = restoreBackup({ dataDir: place('never'), env: {}, say }, place(name))
    await expect(restoring, name).rejects.toThrow(
      /不是完整的备份（.+ \/ the file is not a whole backup \([\x20-\x7e]+\); nothing was restored$/,
    )
  }
  expect(await readdir(folder)).not.toContain('never')
})

test('a backup of a newer release is refused', async () => {
  const change = (from: string, to: string) =>
    repacked(
      () => true,
      (text) => text.replace(from, to),
    )
  const cases = [
    [await change('"format":1', '"format":2'), '更新版本的备份'],
    [
      await change(
        '"migrations":[',
        '"migrations":[{"number":1,"name":"0001_new.sql","sha256":"x"},',
      ),
      '0001_new.sql',
    ],
  ] as const
  for (const [content, says] of cases) {
    await writeFile(place('newer'), content)
    const restoring = restoreBackup({ dataDir: place('never'), env: {}, say }, place('newer'))
    await expect(restoring).rejects.toThrow(says)
  }
  expect(await readdir(folder)).not.toContain('never')
})

test('an existing file is not overwritten, and one that fails leaves nothing', async () => {
  const source = { ownerUrl: database.ownerUrl, dataDir: place('source'), now: new Date() }
  await expect(writeBackup(source, backup)).rejects.toThrow('已有文件')
  await expect(writeBackup(source, place('none/b'))).rejects.toThrow('无法写入')
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
})

const numberOf = (fields: Record<string, unknown>) => Number(String(fields.sampleNo).slice(1))

/** How many samples of the loop are there. */
async function lastWritten(owner: pg.Client): Promise<number> {
  const text = `select count(*)::int as n from sample where substr(sample_no, 2)::int >= 1000`
  return (await owner.query<{ n: number }>(text)).rows[0]!.n
}

/** The backup with some of its members only, or another beginning. */
async function repacked(keep: (name: string) => boolean, begin = (text: string) => text) {
  const parts: Buffer[] = []
  for await (const { name, body } of membersIn(
    Readable.from([gunzipSync(await readFile(backup))]),
  )) {
    const bytes = await bytesOf(body)
    const kept = name === 'zhiheng.json' ? Buffer.from(begin(bytes.toString())) : bytes
    if (keep(name)) parts.push(headerOf(name, kept.length), kept, paddingOf(kept.length))
  }
  return gzipSync(Buffer.concat([...parts, ending]))
}
