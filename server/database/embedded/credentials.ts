import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { errorCode } from '../error-code.ts'
import { DatabaseRefusal } from '../refusal.ts'
import { LOOPBACK } from './port.ts'

/** The superuser of the embedded cluster; nothing but the start uses it. */
export const ADMIN_ROLE = 'zhiheng_admin'
/** Owns the database and runs migrations. */
export const OWNER_ROLE = 'zhiheng_owner'
/** Serves requests, under row-level security; migrations grant to this name. */
export const SERVING_ROLE = 'zhiheng_app'
/** Name of the product's database in the embedded cluster. */
export const DATABASE = 'zhiheng'

const credentials = z.object({
  port: z.int().min(1).max(65_535).optional(),
  cluster: z.string().min(1).optional(),
  passwords: z.object({ admin: z.string(), owner: z.string(), serving: z.string() }),
})

/** Content of `postgres.json`: port of the last start, where the cluster is if outside the data folder, passwords. */
export type Credentials = z.infer<typeof credentials>

/** New passwords for a cluster that does not exist yet. */
export function newCredentials(): Credentials {
  const password = () => randomBytes(24).toString('base64url')
  return { passwords: { admin: password(), owner: password(), serving: password() } }
}

/** Reads `postgres.json`; `undefined` when there is none. @throws DatabaseRefusal when it is not readable as such */
export async function readCredentials(file: string): Promise<Credentials | undefined> {
  try {
    return credentials.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw new DatabaseRefusal(
      'credentials',
      `无法读取 ${file}（端口与口令），请从备份恢复该文件`,
      `${file}, which holds the port and passwords, cannot be read; restore it from a backup`,
    )
  }
}

/** Replaces `postgres.json` in one move, readable by its owner only. */
export async function saveCredentials(file: string, content: Credentials): Promise<void> {
  const draft = `${file}.new`
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  await rename(draft, file)
}

/** Connection URL of one of the three roles on the embedded cluster. */
export function urlOf(content: Credentials, role: 'admin' | 'owner' | 'serving'): string {
  const user = { admin: ADMIN_ROLE, owner: OWNER_ROLE, serving: SERVING_ROLE }[role]
  const database = role === 'admin' ? 'postgres' : DATABASE
  return `postgresql://${user}:${content.passwords[role]}@${LOOPBACK}:${content.port}/${database}`
}
