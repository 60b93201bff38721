import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readCredentials } from '../embedded/credentials.ts'
import { holderOf } from '../embedded/lock.ts'
import type { Settings } from '../embedded/settings.ts'
import { type Embedded, startEmbedded } from '../embedded.ts'

/** Parameters that trade safety for speed: only for data that nobody will miss. */
export const UNSAFE_SETTINGS: Settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '128MB',
}

const PREFIX = 'zhiheng-test-'

/** Starts a PostgreSQL in a new folder under the system's temporary one; `stop` removes it with all its data. */
export async function startThrowawayServer(): Promise<Embedded> {
  await removeAbandoned()
  const dataDir = await mkdtemp(join(tmpdir(), PREFIX))
  const server = await startEmbedded({ dataDir, log: () => undefined, settings: UNSAFE_SETTINGS })
  return { ...server, stop: () => stopAndRemove(server, dataDir) }
}

async function stopAndRemove(server: Embedded, dataDir: string) {
  await server.stop()
  const kept = await readCredentials(join(dataDir, 'postgres.json'))
  // Where root has no user namespaces, the cluster lies in a folder of its own outside.
  if (kept?.cluster) await rm(dirname(kept.cluster), { recursive: true, force: true })
  await rm(dataDir, { recursive: true, force: true })
}

// A test run that was killed leaves its PostgreSQL behind: taking it over is the safe way to stop it.
async function removeAbandoned() {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX))
  for (const name of names) await removeIfAbandoned(join(tmpdir(), name))
}

async function removeIfAbandoned(dataDir: string) {
  const lock = join(dataDir, 'server.lock')
  if (!existsSync(lock) || (await holderOf(lock))) return
  try {
    const server = await startEmbedded({ dataDir, log: () => undefined, settings: UNSAFE_SETTINGS })
    await stopAndRemove(server, dataDir)
  } catch {
    // Another run cleans it up at this moment, or it is another user's.
  }
}
