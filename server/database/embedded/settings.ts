import { statfs } from 'node:fs/promises'
import { totalmem } from 'node:os'

/** PostgreSQL parameters by name, as `-c name=value` takes them. */
export type Settings = Record<string, string>

const MB = 2 ** 20

/** Memory this process may use, in bytes: the machine's, or its container's where that is less. */
function availableMemory() {
  const limit = process.constrainedMemory()
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem()
}

/** Parameters for a machine with `memory` bytes: an eighth for shared buffers, at most 1 GB. */
export function settingsFor(memory: number): Settings {
  const share = (part: number, most: number) =>
    `${Math.max(16, Math.min(most, Math.floor(memory / part / MB)))}MB`
  return {
    shared_buffers: share(8, 1024),
    effective_cache_size: share(2, 1_048_576),
    maintenance_work_mem: share(32, 256),
    work_mem: share(512, 32),
    max_wal_size: '4GB',
    timezone: 'Asia/Shanghai',
    log_timezone: 'Asia/Shanghai',
    jit: 'off',
  }
}

/** Parameters for this machine. */
export async function settingsHere(): Promise<Settings> {
  return { ...settingsFor(availableMemory()), ...(await sharedMemoryHere()) }
}

// Containers often bring 64 MB of /dev/shm, where a parallel query would fail.
async function sharedMemoryHere(): Promise<Settings> {
  if (process.platform !== 'linux') return {}
  const room = await statfs('/dev/shm').then(
    (shm) => shm.blocks * shm.bsize,
    () => 0,
  )
  return room < 256 * MB ? { dynamic_shared_memory_type: 'mmap' } : {}
}
