import { join } from 'node:path'
import { type Kernel, openKernel } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { anyAccount } from '../auth/accounts.ts'
import { signCheckpoint } from '../checkpoints/sign.ts'
import { type Config, ConfigError } from '../config.ts'
import { connect, type Database } from '../database/connection.ts'
import { migrate } from '../database/migrate.ts'
import { withSession } from '../database/session.ts'
import { keyRingIn } from '../keys/ring.ts'
import { buildDemo } from './build.ts'
import { loadDocuments } from './documents.ts'
import { type Marker, readMarker, writeMarker } from './marker.ts'

const migrations = join(import.meta.dirname, '..', '..', 'db')

/** What a start of the demonstration asks for. */
export interface DemoOptions {
  /** Day by which a new demonstration is dated; one that exists keeps its own. */
  readonly today: string
  readonly rows: number
  /** Folder whose policy documents are loaded too. */
  readonly documents?: string | undefined
  readonly env: Record<string, string | undefined>
  /** One line for people. */
  readonly say: (line: string) => void
  /** The same, replaced by the next. */
  readonly progress: (line: string) => void
}

/**
 * Makes sure that the data folder holds a whole demonstration, and loads the documents that are asked for.
 * @throws {ConfigError} in production, and where the folder holds an instance that is none
 */
export async function prepareDemo(config: Config, options: DemoOptions): Promise<Marker> {
  if (config.production) throw inProduction()
  const found = await readMarker(config.dataDir)
  if (found?.ready && options.documents === undefined) return found
  const { env, say: log } = options
  const database = await connect({ dataDir: config.dataDir, env, log })
  try {
    await migrate(database.ownerUrl, migrations)
    const keys = await keyRingIn(config.dataDir)
    const kernel = openKernel(modules, database.servingUrl, { keys })
    try {
      return await fill(kernel, database, { ...options, found, dataDir: config.dataDir })
    } finally {
      await kernel.pool.end()
    }
  } finally {
    await database.stop()
  }
}

type Filling = DemoOptions & { readonly found: Marker | undefined; readonly dataDir: string }

async function fill(kernel: Kernel, { ownerUrl }: Database, options: Filling): Promise<Marker> {
  const { found, dataDir, documents, say } = options
  const marker = found ?? (await begin(kernel, options))
  if (!marker.ready) {
    await buildDemo(kernel, { ...options, ...marker })
    // Only now: what the demonstration dates back would look back-dated beside an earlier checkpoint.
    await signCheckpoint(ownerUrl, dataDir, new Date())
    // A server would be told by autovacuum after a while; its first pages are opened now.
    await withSession(ownerUrl, (owner) => owner.query('analyze'))
  }
  const whole = { ...marker, ready: true }
  await writeMarker(dataDir, whole)
  if (documents !== undefined) await loadDocuments({ kernel, at: new Date(), say }, documents)
  return whole
}

async function begin(kernel: Kernel, { dataDir, today, rows }: Filling): Promise<Marker> {
  if (await anyAccount(kernel.pool)) throw notADemo(dataDir)
  const marker = { today, rows, ready: false }
  await writeMarker(dataDir, marker)
  return marker
}

const inProduction = () =>
  new ConfigError(
    'NODE_ENV',
    '为 production：演示的账号密码是公开的，不能用于正式环境',
    'is production: the sign-ins of the demonstration are public',
  )

const notADemo = (dataDir: string) =>
  new ConfigError(
    'DATA_DIR',
    `指向的 ${dataDir} 已有正式数据，演示请另选目录`,
    `names ${dataDir}, which holds an instance that is no demonstration`,
  )
