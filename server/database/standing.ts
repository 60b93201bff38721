import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'

/** Milliseconds to open one connection in, and between two attempts: the first, and the longest. */
const patience = 10_000
const shortest = 500
const longest = 10_000

/** What one holding of a connection is, and who is told when it ends unasked. */
export interface Standing {
  /** Begins on a fresh connection; returns how to end what was begun, and where it may end by itself, when. */
  readonly begin: (client: Client) => Promise<Held>
  /** Told once for each loss, not for each attempt. */
  readonly lost?: (reason: string) => void
}

/** What was begun on a connection. */
export interface Held {
  /** Resolves, never rejects, where it ends by itself. */
  readonly over?: Promise<unknown>
  readonly end: () => Promise<unknown>
}

interface Holding extends Held {
  readonly gone: Promise<unknown>
}

/**
 * Keeps one connection open for as long as the process wants it. A lost one is replaced by one attempt at a time,
 * each waiting twice as long as the one before, so that a database that is away costs one descriptor.
 * @throws where the first attempt fails; returns the way to stop
 */
export async function keepOpen(url: string, standing: Standing): Promise<() => Promise<void>> {
  const stopping = new AbortController()
  const first = await hold(url, standing)
  const kept = keep({ url, standing, first, signal: stopping.signal })
  return async () => {
    stopping.abort()
    await kept
  }
}

interface Keeping {
  readonly url: string
  readonly standing: Standing
  readonly first: Holding
  readonly signal: AbortSignal
}

async function keep({ url, standing, first, signal }: Keeping): Promise<void> {
  const asked = once(signal, 'abort')
  for (let held: Holding | undefined = first; held; ) {
    await Promise.race([asked, held.gone, held.over ?? asked])
    if (!signal.aborted) standing.lost?.('the connection to the database was lost')
    await held.end()
    held = await again(url, standing, signal)
  }
}

/** Tries until it holds; nothing where it is told to stop meanwhile. */
async function again(
  url: string,
  standing: Standing,
  signal: AbortSignal,
): Promise<Holding | undefined> {
  for (let pause = shortest; !signal.aborted; pause = Math.min(longest, pause * 2)) {
    await wait(pause, undefined, { signal, ref: false }).catch(() => undefined)
    if (signal.aborted) return undefined
    const held = await hold(url, standing).catch(() => undefined)
    if (held) return held
  }
  return undefined
}

async function hold(url: string, { begin }: Standing): Promise<Holding> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: patience,
    keepAlive: true,
  })
  const gone = new Promise((resolve) => client.once('end', resolve))
  // Reported by the end that follows.
  client.on('error', () => undefined)
  const close = () => client.end().catch(() => undefined)
  try {
    await client.connect()
    const held = await begin(client)
    return {
      ...held,
      gone,
      end: () =>
        held
          .end()
          .catch(() => undefined)
          .then(close),
    }
  } catch (error) {
    await close()
    throw error
  }
}
