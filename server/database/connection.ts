import { findRunning, startEmbedded } from './embedded.ts'
import { DatabaseRefusal } from './refusal.ts'
import { assertServingRole, assertVersion } from './serving-role.ts'
import { withSession } from './session.ts'

/** Where the database is to be found. */
export interface ConnectOptions {
  dataDir: string
  /** Read for `DATABASE_URL` (serving role) and `DATABASE_OWNER_URL` (migrations): both, or neither. */
  env: Record<string, string | undefined>
  log?: (line: string) => void
  /** Work beside a server that runs on this data folder; a PostgreSQL is started only where none runs. */
  join?: boolean
}

/** A database that answers, and the way to let go of it. */
export interface Database {
  ownerUrl: string
  servingUrl: string
  /** Stops an embedded PostgreSQL that this call started; leaves any other alone. */
  stop(): Promise<void>
}

/**
 * The database of this instance: the external one that `env` names, else the embedded one of the data folder.
 * @throws DatabaseRefusal when it is too old, when its serving role has too many rights, or when it does not start
 */
export async function connect(options: ConnectOptions): Promise<Database> {
  const database = external(options.env) ?? (await embedded(options))
  try {
    await withSession(database.ownerUrl, assertVersion)
    await assertServingRole(database.servingUrl)
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}

function external(env: ConnectOptions['env']): Database | undefined {
  const { DATABASE_URL: servingUrl, DATABASE_OWNER_URL: ownerUrl } = env
  if (!servingUrl && !ownerUrl) return undefined
  if (!servingUrl || !ownerUrl) throw half(servingUrl ? 'DATABASE_OWNER_URL' : 'DATABASE_URL')
  return { servingUrl, ownerUrl, stop: async () => undefined }
}

async function embedded({
  dataDir,
  log = () => undefined,
  join,
}: ConnectOptions): Promise<Database> {
  const running = join ? await findRunning(dataDir) : undefined
  if (running) return { ...running, stop: async () => undefined }
  return startEmbedded({ dataDir, log })
}

function half(missing: string) {
  return new DatabaseRefusal(
    'settings',
    `外部数据库须同时给出 DATABASE_URL（服务角色）和 DATABASE_OWNER_URL（迁移所用的属主），现缺 ${missing}`,
    `an external database needs both DATABASE_URL (serving role) and DATABASE_OWNER_URL (owner, for migrations); ${missing} is missing`,
  )
}
