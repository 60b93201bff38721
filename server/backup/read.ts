import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import { errorCode } from '../database/error-code.ts'
import {
  formatVersion,
  type Manifest,
  manifestName,
  manifestShape,
  readName,
  type Totals,
  totalsName,
  totalsShape,
} from './format.ts'
import { BackupRefusal, damaged } from './refusal.ts'
import { bytesOf, type Member, membersIn, TarError } from './tar.ts'

/** What a whole backup holds. */
export interface Contents {
  readonly manifest: Manifest
  readonly totals: Totals
}

/** Hands every member to `use`, one after the other. @throws {BackupRefusal} where the file is damaged or not there */
export async function readBackup(
  path: string,
  use: (member: Member) => Promise<void>,
): Promise<void> {
  try {
    await pipeline(createReadStream(path), createGunzip(), async (source) => {
      for await (const member of membersIn(source)) await use(member)
    })
  } catch (error) {
    const unreadable = [TarError, SyntaxError, z.ZodError].some((kind) => error instanceof kind)
    if (unreadable || errorCode(error)?.startsWith('Z_'))
      throw damaged(path, ['内容中断或已损坏', 'it breaks off or is damaged'])
    if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'EISDIR') throw error
    throw new BackupRefusal(`没有文件 ${path}`, `there is no file ${path}`)
  }
}

/** Reads all of it, without a database: every row and file that it says it holds must be there, and nothing else. */
export async function checkBackup(path: string): Promise<Contents> {
  let manifest: Manifest | undefined
  let totals: Totals | undefined
  const found: Totals = { rows: {}, files: 0 }
  await readBackup(path, async (member) => {
    if (totals) throw damaged(path, ['末尾之后还有内容', 'it goes on after its end'])
    if (member.name === manifestName) manifest = await manifestIn(member, path)
    else if (member.name === totalsName) totals = totalsShape.parse(await jsonIn(member))
    else if (!(await counted(member, found))) throw damaged(path, [member.name, member.name])
  })
  if (!manifest || !totals)
    throw damaged(path, ['缺少开头或末尾', 'its beginning or its end is missing'])
  for (const { name } of manifest.tables)
    if ((found.rows[name] ?? 0) !== totals.rows[name])
      throw damaged(path, [`表 ${name} 行数不符`, `table ${name} has not its number of rows`])
  if (found.files !== totals.files)
    throw damaged(path, ['文件个数不符', 'the number of files is not the one it states'])
  return { manifest, totals }
}

async function manifestIn(member: Member, path: string): Promise<Manifest> {
  const value = await jsonIn(member)
  const { format } = manifestShape.pick({ format: true }).parse(value)
  if (format > formatVersion)
    throw new BackupRefusal(
      `${path} 是更新版本的备份（格式 ${format}），请改用那个版本`,
      `the backup is of a newer release (format ${format}); use that release`,
    )
  return manifestShape.parse(value)
}

async function jsonIn({ body }: Member): Promise<unknown> {
  return JSON.parse((await bytesOf(body)).toString())
}

/** False for a member that no backup has, and for a file whose bytes are not what its name says. */
async function counted({ name, body }: Member, found: Totals): Promise<boolean> {
  const what = readName(name)
  if (!what) return false
  if ('file' in what) {
    found.files += 1
    return (await digestOf(body)) === what.file
  }
  let rows = found.rows[what.table] ?? 0
  // A line break within a value is written as a backslash and an n: each that is left ends a row.
  for await (const piece of body) for (const byte of piece) if (byte === 0x0a) rows += 1
  found.rows[what.table] = rows
  return true
}

async function digestOf(body: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of body) hash.update(piece)
  return hash.digest('hex')
}
