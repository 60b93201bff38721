import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseRefusal } from '../refusal.ts'
import { type Credentials, urlOf } from './credentials.ts'
import { askUntil, endPostmaster, type Postmaster } from './postmaster.ts'
import { birthOf, isPostmasterOf } from './process.ts'

/** How long a server left running may stay silent before it is ended, in milliseconds. */
const PATIENCE = 5_000

/** The server that a killed start left running on this cluster, once it has answered, and its port. */
export interface Adopted extends Postmaster {
  port: number
}

/**
 * Takes over the PostgreSQL that still runs on our cluster; `undefined` when none does, or when it was silent and
 * has been ended. Touches no process that is not a PostgreSQL working in this very folder.
 * @throws DatabaseRefusal `credentials` when it does not accept our password
 */
export async function adopt(
  credentials: Credentials,
  cluster: string,
): Promise<Adopted | undefined> {
  const found = await findPostmaster(cluster)
  if (!found) {
    await forgetPostmaster(cluster)
    return undefined
  }
  const answer = await askUntil(
    urlOf({ ...credentials, port: found.port }, 'admin'),
    cluster,
    PATIENCE,
  )
  if (answer === 'serves') return found
  if (answer === 'wrong-password') throw wrongPassword(cluster)
  await endPostmaster(found)
  await forgetPostmaster(cluster)
  return undefined
}

/** The living PostgreSQL of this cluster, by its `postmaster.pid`; a file left by a dead one counts for nothing. */
export async function findPostmaster(cluster: string): Promise<Adopted | undefined> {
  const text = await readFile(pidFile(cluster), 'utf8').catch(() => '')
  const [first, , , fourth] = text.split('\n')
  const [pid, port] = [Number(first), Number(fourth)]
  const birth = pid > 1 ? await birthOf(pid) : undefined
  if (birth && (await isPostmasterOf(pid, cluster))) return { pid, birth, port }
  return undefined
}

/**
 * Removes the `postmaster.pid` of a server that is surely dead. PostgreSQL would refuse to start while any process has
 * its number: a stranger, or a zombie that the init of a container never reaps. Sessions that still use the cluster
 * keep it closed all the same, through its shared memory.
 */
async function forgetPostmaster(cluster: string) {
  await rm(pidFile(cluster), { force: true })
}

function pidFile(cluster: string) {
  return join(cluster, 'postmaster.pid')
}

/** One sentence for a cluster whose password is not the one in `postgres.json`. */
export function wrongPassword(cluster: string) {
  return new DatabaseRefusal(
    'credentials',
    `postgres.json 中的口令与 ${cluster} 不符，请从备份恢复与之配套的 postgres.json`,
    `the password in postgres.json is not the one of ${cluster}; restore the postgres.json that belongs to it from a backup`,
  )
}
