import { setTimeout as wait } from 'node:timers/promises'
import { type Postmaster, stopPostmaster } from './postmaster.ts'
import { birthOf } from './process.ts'

/** Milliseconds between two looks at whether the server runs, and the longest between two attempts to start it. */
const look = 2_000
const longest = 60_000

/** A server that is kept running. */
export interface KeptUp {
  /** The one that runs now, or the last that did. */
  readonly now: () => Postmaster
  /** Stops it for good. */
  readonly stop: () => Promise<void>
}

/** Starts a server again that ended without being asked, as when the system ran out of memory and killed it. */
export function keepUp(
  first: Postmaster,
  start: () => Promise<Postmaster>,
  log: (line: string) => void,
): KeptUp {
  const stopping = new AbortController()
  let now = first
  const watching = (async () => {
    for (let pause = look; ; ) {
      await wait(pause, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
      if (stopping.signal.aborted) return
      if ((await birthOf(now.pid)) === now.birth) continue
      log('PostgreSQL 意外停止，正在重新启动 / PostgreSQL ended unexpectedly and is started again')
      const next = await start().catch((error: unknown) => log(`${error}`))
      now = next ?? now
      pause = next ? look : Math.min(longest, pause * 2)
    }
  })()
  const stop = async () => {
    stopping.abort()
    await watching
    await stopPostmaster(now)
  }
  return { now: () => now, stop }
}
