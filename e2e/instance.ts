import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const launcher = join(import.meta.dirname, '..', 'bin', 'zhiheng.mjs')

/** A server as a new user starts it: one command, an empty folder, a port of its own. */
export interface Instance {
  readonly address: string
  readonly folder: string
  /** What it has printed so far. */
  printed(): string
  stop(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

/** How an instance is started, where it is not as most are. */
export interface Starting {
  /** How long it may take to begin. */
  readonly minutes?: number
  /** Further variables of its environment. */
  readonly env?: Readonly<Record<string, string>>
}

/** Runs `zhiheng <command>` until it answers. */
export async function startInstance(
  command: readonly string[],
  { minutes = 3, env: more = {} }: Starting = {},
): Promise<Instance> {
  const folder = await mkdtemp(join(tmpdir(), 'zhiheng-journey-'))
  const port = await freePort()
  const place = { DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1' }
  // In a journey a whole office signs in from one address, faster than people type.
  const env = { ...process.env, ...place, SIGN_INS_PER_MINUTE: '1000', ...more }
  const child = spawn(process.execPath, [launcher, ...command], { env, stdio: 'pipe' })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      printed += data.toString()
    })
  const address = `http://127.0.0.1:${port}`
  const stop = () => end(child, folder)
  try {
    await answers(address, child, Date.now() + minutes * 60_000)
    return { address, folder, printed: () => printed, stop }
  } catch (error) {
    await stop()
    throw new Error(`zhiheng ${command.join(' ')} did not start: ${printed}`, { cause: error })
  }
}

async function answers(address: string, child: ChildProcess, until: number): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`)
    if (Date.now() > until) throw new Error('it took too long')
    const ready = await fetch(`${address}/readyz`).catch(() => undefined)
    if (ready?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

async function end(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  await rm(folder, { recursive: true, force: true })
}
