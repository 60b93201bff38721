import { execFile } from 'node:child_process'
import { chown, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { DatabaseRefusal } from '../refusal.ts'
import { type Account, commandFor } from './account.ts'
import { POSTGRES_MAJOR } from './binaries.ts'
import { ADMIN_ROLE } from './credentials.ts'

const run = promisify(execFile)

/** What a new cluster needs. */
export interface NewCluster {
  account: Account
  cluster: string
  password: string
  /** Waits for the disk; off for throw-away clusters only. */
  durable: boolean
}

const FLAGS = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=zh-Hans-CN',
  '--lc-messages=C',
  '--data-checksums',
  '--auth=scram-sha-256',
  `--username=${ADMIN_ROLE}`,
]

/** Makes the cluster beside its place and moves it there when it is whole: an interrupted start leaves none. */
export async function initialise({ account, cluster, password, durable }: NewCluster) {
  const draft = `${cluster}.new`
  await rm(draft, { recursive: true, force: true })
  const folder = await mkdtemp(join(dirname(cluster), '.initdb-'))
  try {
    const file = await passwordFile(folder, password, account)
    const flags = [...FLAGS, `--pgdata=${draft}`, `--pwfile=${file}`]
    await initdb(account, durable ? flags : [...flags, '--no-sync'])
    await rename(draft, cluster)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function initdb(account: Account, flags: string[]) {
  const { file, args, options } = commandFor(account, 'initdb', flags)
  try {
    await run(file, args, options)
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
    const reason = said || String(error)
    throw new DatabaseRefusal(
      'did-not-start',
      `无法建立内嵌 PostgreSQL 数据库：${reason}`,
      'the embedded PostgreSQL cluster could not be made; initdb said the above',
    )
  }
}

async function passwordFile(folder: string, password: string, { user }: Account) {
  const file = join(folder, 'password')
  await writeFile(file, password, { mode: 0o600 })
  if (user) {
    await chown(file, user.uid, user.gid)
    await chown(folder, user.uid, user.gid)
  }
  return file
}

/**
 * Whether there is a cluster in this folder. @throws DatabaseRefusal `incompatible` for one of another major
 * version, `damaged` for a folder that is not a cluster
 */
export async function hasCluster(cluster: string): Promise<boolean> {
  if (!(await stat(cluster).catch(() => undefined))) return false
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')
  if (version.trim() === POSTGRES_MAJOR) return true
  throw version ? incompatible(cluster, version.trim()) : notACluster(cluster)
}

function incompatible(cluster: string, version: string) {
  return new DatabaseRefusal(
    'incompatible',
    `${cluster} 由 PostgreSQL ${version} 建立，而本版本自带 PostgreSQL ${POSTGRES_MAJOR}；请用原版本导出后再导入`,
    `${cluster} was made by PostgreSQL ${version} and this release brings PostgreSQL ${POSTGRES_MAJOR}; export with the former release, then import`,
  )
}

function notACluster(cluster: string) {
  return new DatabaseRefusal(
    'damaged',
    `${cluster} 不是完整的 PostgreSQL 数据目录（没有可读的 PG_VERSION），请从备份恢复`,
    `${cluster} is not a whole PostgreSQL data directory (no readable PG_VERSION); restore it from a backup`,
  )
}
