import { mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the embedded PostgreSQL keeps its things inside the data folder. */
export interface Places {
  dataDir: string
  /** Default place of the cluster; `postgres.json` names the one in use. */
  cluster: string
  credentials: string
  lock: string
  log: string
}

/** Makes the data folder (0700) where it is missing and names the files in it by their real path. */
export async function placesIn(folder: string): Promise<Places> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const dataDir = await realpath(folder)
  return {
    dataDir,
    cluster: join(dataDir, 'postgres'),
    credentials: join(dataDir, 'postgres.json'),
    lock: join(dataDir, 'server.lock'),
    log: join(dataDir, 'postgres.log'),
  }
}
