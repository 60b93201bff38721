import { spawn } from 'node:child_process'
import { open, readFile, rename, stat } from 'node:fs/promises'
import { errorCode } from '../error-code.ts'
import { withSession } from '../session.ts'
import { type Account, commandFor } from './account.ts'
import { LOOPBACK } from './port.ts'
import { birthOf, hasEnded } from './process.ts'
import type { Settings } from './settings.ts'

/** A running PostgreSQL server, known by number and birth. */
export interface Postmaster {
  pid: number
  birth: string
}

/** What a start of PostgreSQL needs. */
export interface PostmasterStart {
  account: Account
  cluster: string
  port: number
  settings: Settings
  /** File that takes what PostgreSQL writes to its standard error. */
  log: string
}

const LARGEST_LOG = 10 * 2 ** 20

/**
 * Starts PostgreSQL in its own session, so that it outlives us and a Ctrl-C in our terminal does not reach it.
 * `failed` resolves to its last words if it ends.
 */
export async function spawnPostmaster(start: PostmasterStart) {
  const from = await makeRoom(start.log)
  const log = await open(start.log, 'a', 0o600)
  const { file, args, options } = commandFor(start.account, 'postgres', argumentsOf(start))
  const child = spawn(file, args, { ...options, detached: true, stdio: ['ignore', log.fd, log.fd] })
  const failed = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', () => resolve(lastWords(start.log, from)))
  })
  child.unref()
  await log.close()
  return { pid: child.pid, failed }
}

function argumentsOf({ cluster, port, settings }: PostmasterStart) {
  const own = { listen_addresses: LOOPBACK, port: String(port), unix_socket_directories: '' }
  const pairs = Object.entries({ ...settings, ...own })
  return ['-D', cluster, ...pairs.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

async function makeRoom(log: string) {
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  )
  if (size < LARGEST_LOG) return size
  await rename(log, `${log}.1`)
  return 0
}

async function lastWords(log: string, from: number) {
  const written = (await readFile(log)).subarray(from).toString()
  const grave = written.split('\n').filter((line) => /FATAL|PANIC|cannot|error/i.test(line))
  return grave.at(-1)?.trim() || written.trim().split('\n').at(-1) || 'no message'
}

/** What became of a server that was asked whether it serves. */
export type Answer = 'serves' | 'wrong-password' | 'other-cluster' | 'silent'

/** Asks until the server gives a clear answer; a server that recovers is waited for, a silent one for `patience` ms. */
export async function askUntil(url: string, cluster: string, patience: number): Promise<Answer> {
  const limit = performance.now() + patience
  for (;;) {
    const answer = await ask(url, cluster)
    if (answer !== 'starting' && answer !== 'silent') return answer
    if (answer === 'silent' && performance.now() > limit) return 'silent'
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

async function ask(url: string, cluster: string): Promise<Answer | 'starting'> {
  try {
    const folder = await withSession(
      url,
      async (session) => {
        const { rows } = await session.query<{ data_directory: string }>('show data_directory')
        return rows[0]?.data_directory
      },
      2_000,
    )
    return folder === cluster ? 'serves' : 'other-cluster'
  } catch (error) {
    if (errorCode(error) === '28P01') return 'wrong-password'
    // 57P03: starting up, shutting down or recovering.
    return errorCode(error) === '57P03' ? 'starting' : 'silent'
  }
}

/** Begins a fast shutdown, for a process that has no time left to wait for it. */
export const askToEnd = ({ pid }: Postmaster): void => signal(pid, 'SIGINT')

/** Fast shutdown: sessions are ended, everything is written; waits until the server has gone. */
export async function stopPostmaster({ pid, birth }: Postmaster): Promise<void> {
  if ((await birthOf(pid)) !== birth) return
  signal(pid, 'SIGINT')
  await hasEnded(pid, birth, Number.POSITIVE_INFINITY)
}

/** Ends a server that does not answer: fast, then immediate shutdown, then by force. Recovery makes all three safe. */
export async function endPostmaster({ pid, birth }: Postmaster): Promise<void> {
  for (const name of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    signal(pid, name)
    // A suspended process takes no signal before it goes on.
    signal(pid, 'SIGCONT')
    if (await hasEnded(pid, birth, 10_000)) return
  }
}

function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error
  }
}
