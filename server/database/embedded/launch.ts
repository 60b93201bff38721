import { DatabaseRefusal } from '../refusal.ts'
import type { Account } from './account.ts'
import { wrongPassword } from './adopt.ts'
import { type Credentials, saveCredentials, urlOf } from './credentials.ts'
import type { Places } from './places.ts'
import { choosePort } from './port.ts'
import { askUntil, endPostmaster, type Postmaster, spawnPostmaster } from './postmaster.ts'
import { birthOf } from './process.ts'
import type { Residence } from './residence.ts'
import { type Settings, settingsHere } from './settings.ts'

/** A cluster to serve, under which account and with which parameters of the caller. */
export interface Launch extends Residence {
  account: Account | undefined
  places: Places
  settings: Settings
}

/** A server that answers, and the credentials with the port that it got. */
export interface Launched {
  credentials: Credentials
  postmaster: Postmaster
}

const ATTEMPTS = 3
/** How long a new server may refuse connections before it is given up, in milliseconds; recovery does not count. */
const PATIENCE = 60_000

/** Starts PostgreSQL on its cluster and waits until it answers; tries another port when its own is taken meanwhile. */
export async function launch(request: Launch): Promise<Launched> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await tryOnce(request)
    if (typeof outcome !== 'string') return outcome
    const portTaken = /could not (bind|create any TCP)/.test(outcome)
    if (!portTaken || attempt === ATTEMPTS) throw didNotStart(request, outcome)
  }
}

async function tryOnce({ account, cluster, places, ...request }: Launch) {
  if (!account) return `no account of this machine can enter ${cluster}`
  const port = await choosePort(request.credentials.port)
  const credentials = { ...request.credentials, port }
  await saveCredentials(places.credentials, credentials)
  const settings = { ...(await settingsHere()), ...request.settings }
  const { pid, failed } = await spawnPostmaster({
    account,
    cluster,
    port,
    settings,
    log: places.log,
  })
  const birth = pid === undefined ? undefined : await birthOf(pid)
  if (!pid || !birth) return failed
  const postmaster = { pid, birth }
  const answer = askUntil(urlOf(credentials, 'admin'), cluster, PATIENCE)
  const outcome = await Promise.race([answer, failed.then((reason) => ({ reason }))])
  if (typeof outcome === 'object') return outcome.reason
  if (outcome === 'serves') return { credentials, postmaster }
  await endPostmaster(postmaster)
  if (outcome === 'wrong-password') throw wrongPassword(cluster)
  return outcome
}

function didNotStart({ cluster, places }: Launch, reason: string) {
  return new DatabaseRefusal(
    'did-not-start',
    `内嵌 PostgreSQL 未能启动（数据目录 ${cluster}，日志 ${places.log}）：${reason}`,
    'the embedded PostgreSQL did not start; its last message and its log are named above',
  )
}
