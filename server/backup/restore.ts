import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { connect } from '../database/connection.ts'
import { migrate } from '../database/migrate.ts'
import { withSession } from '../database/session.ts'
import { writeMarker } from '../demo/marker.ts'
import { FileStore } from '../files/store.ts'
import { readName } from './format.ts'
import { assertKnown, migrateTo, folder as migrations } from './migrations.ts'
import { type Contents, checkBackup, readBackup } from './read.ts'
import { BackupRefusal, damaged } from './refusal.ts'
import { copyIn, filledTables } from './tables.ts'
import type { Member } from './tar.ts'
import { advanceTransactions } from './transactions.ts'

/** Where a backup is restored to. */
export interface Target {
  readonly dataDir: string
  readonly env: Record<string, string | undefined>
  readonly say: (line: string) => void
}

/**
 * Fills an empty instance from a backup, all of it or nothing, and brings it up to this release.
 * @throws {BackupRefusal} for a damaged file, one of a newer release, and an instance that is not empty
 */
export async function restoreBackup(
  { dataDir, env, say }: Target,
  path: string,
): Promise<Contents> {
  const contents = await checkBackup(path)
  await assertKnown(contents.manifest.migrations)
  const { ownerUrl, stop } = await connect({ dataDir, env, log: say })
  try {
    await assertEmpty(ownerUrl, dataDir)
    await migrateTo(ownerUrl, contents.manifest.migrations.length)
    await withSession(ownerUrl, (owner) => fill(owner, { path, dataDir, contents }))
    await migrate(ownerUrl, migrations)
    // A server would be told by autovacuum after a while; its first pages are opened now.
    await withSession(ownerUrl, (owner) => owner.query('analyze'))
    return contents
  } finally {
    await stop()
  }
}

async function assertEmpty(ownerUrl: string, dataDir: string): Promise<void> {
  const [filled] = await withSession(ownerUrl, filledTables)
  const files = await readdir(join(dataDir, 'files')).catch(() => [])
  if (!filled && files.length === 0) return
  throw new BackupRefusal(
    `只能恢复到空的实例，而 ${filled ? `表 ${filled} 中已有数据` : '文件目录中已有文件'}；请用 DATA_DIR 另指一个新目录`,
    'a backup is restored into an empty instance only, and this one holds data; name a new folder with DATA_DIR',
  )
}

interface Filling {
  readonly path: string
  readonly dataDir: string
  readonly contents: Contents
}

async function fill(owner: Client, { path, dataDir, contents }: Filling): Promise<void> {
  const { manifest } = contents
  await advanceTransactions(owner, BigInt(manifest.transactions))
  const files = join(dataDir, 'files')
  try {
    await owner.query('begin')
    await readBackup(path, (member) => put(owner, member, { files, contents, path }))
    await owner.query(unfinishedJobs)
    if (manifest.demo) await writeMarker(dataDir, manifest.demo)
    await owner.query('commit')
  } catch (error) {
    await rm(files, { recursive: true, force: true })
    throw error
  }
}

/** The queue is not in a backup: what waited in it would wait for ever. */
const unfinishedJobs = `update job set state = 'failed', ended = now(),
  result = '{"code": null, "says": "从备份恢复时尚未完成，请重新发起"}'
  where state in ('waiting', 'running')`

interface Into {
  readonly files: string
  readonly contents: Contents
  readonly path: string
}

async function put(owner: Client, { name, body }: Member, into: Into): Promise<void> {
  const what = readName(name)
  // What begins and ends a backup was read before.
  if (!what) return skip(body)
  if ('file' in what) return putFile(new FileStore(into.files).pathOf(what.file), body)
  const table = into.contents.manifest.tables.find((each) => each.name === what.table)
  if (!table) throw damaged(into.path, [name, name])
  await pipeline(Readable.from(body), owner.query(copyFrom(copyIn(table))))
}

async function skip(body: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of body);
}

async function putFile(place: string, body: AsyncIterable<Buffer>): Promise<void> {
  await mkdir(dirname(place), { recursive: true })
  await pipeline(body, createWriteStream(place, { mode: 0o600, flush: true }))
}
