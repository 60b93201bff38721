import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { errorCode } from '../database/error-code.ts'
import { withSession } from '../database/session.ts'
import { readMarker } from '../demo/marker.ts'
import {
  fileName,
  formatVersion,
  type Manifest,
  manifestName,
  type Table,
  type Totals,
  tablePart,
  totalsName,
} from './format.ts'
import { BackupRefusal } from './refusal.ts'
import { copyOut, tablesOf } from './tables.ts'
import { ending, headerOf, paddingOf } from './tar.ts'

/** What is backed up. */
export interface Source {
  readonly ownerUrl: string
  readonly dataDir: string
  readonly now: Date
}

/**
 * Writes all tables as they stand at one moment, and the stored files, into one compressed tar; also while a server
 * serves. The file appears whole or not at all. @throws {BackupRefusal} where it exists or cannot be written
 */
export async function writeBackup(source: Source, path: string): Promise<Totals> {
  if (existsSync(path))
    throw new BackupRefusal(`已有文件 ${path}，请另取名字`, `${path} exists; choose another name`)
  const draft = `${path}.${process.pid}.part`
  try {
    const totals = await withSession(source.ownerUrl, (owner) => write(owner, source, draft))
    await sync(draft)
    await rename(draft, path)
    return totals
  } catch (error) {
    const reason = errorCode(error)
    if (reason !== 'ENOENT' && reason !== 'EACCES' && reason !== 'ENOSPC') throw error
    throw new BackupRefusal(
      `无法写入 ${path}（${reason}）`,
      `the backup cannot be written (${reason})`,
    )
  } finally {
    await rm(draft, { force: true })
  }
}

async function write(owner: Client, source: Source, draft: string): Promise<Totals> {
  await owner.query('begin isolation level repeatable read read only')
  const manifest = await manifestOf(owner, source)
  const totals: Totals = { rows: {}, files: 0 }
  const members = async function* () {
    yield* whole(manifestName, json(manifest))
    for (const table of manifest.tables) yield* tableMembers(owner, table, totals)
    // After the snapshot: files are never removed, so all that its rows name are there.
    yield* fileMembers(join(source.dataDir, 'files'), totals)
    yield* whole(totalsName, json(totals))
    yield ending
  }
  await pipeline(members, createGzip(), createWriteStream(draft, { mode: 0o600 }))
  return totals
}

async function manifestOf(owner: Client, { dataDir, now }: Source): Promise<Manifest> {
  const { rows } = await owner.query<Pick<Manifest, 'migrations' | 'transactions'>>(`
    select pg_snapshot_xmax(pg_current_snapshot())::text as transactions,
      json_agg(json_build_object('number', number, 'name', name, 'sha256', sha256) order by number) as migrations
    from migration`)
  const tables = await tablesOf(owner)
  const demo = (await readMarker(dataDir)) ?? null
  return { format: formatVersion, made: now.toISOString(), ...rows[0]!, tables, demo }
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

function* whole(name: string, bytes: Buffer): Generator<Buffer> {
  yield headerOf(name, bytes.length)
  yield bytes
  yield paddingOf(bytes.length)
}

/** A member must say its size beforehand: rows are gathered to parts of about this many bytes. */
const partSize = 1024 * 1024

async function* tableMembers(owner: Client, table: Table, totals: Totals): AsyncGenerator<Buffer> {
  const rows = owner.query(copyTo(copyOut(table)))
  let part = 0
  for await (const lines of linesOf(rows, partSize))
    yield* whole(tablePart(table.name, ++part), lines)
  totals.rows[table.name] = rows.rowCount
}

/** Whole lines, gathered to pieces of at least `least` bytes but the last. */
async function* linesOf(source: AsyncIterable<Buffer>, least: number): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of source) {
    held.push(chunk)
    size += chunk.length
    const end = chunk.lastIndexOf(0x0a) + 1
    if (size < least || end === 0) continue
    const left = chunk.length - end
    const all = Buffer.concat(held)
    yield all.subarray(0, all.length - left)
    held = [chunk.subarray(end)]
    size = left
  }
  if (size > 0) yield Buffer.concat(held)
}

async function* fileMembers(folder: string, totals: Totals): AsyncGenerator<Buffer> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  for (const name of names.sort()) {
    const sha256 = /^[0-9a-f]{2}[\\/]([0-9a-f]{64})$/.exec(name)?.[1]
    if (!sha256) continue
    const path = join(folder, name)
    const { size } = await stat(path)
    yield headerOf(fileName(sha256), size)
    yield* createReadStream(path)
    yield paddingOf(size)
    totals.files += 1
  }
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
