import { accountFor } from './embedded/account.ts'
import { adopt, findPostmaster } from './embedded/adopt.ts'
import { nativeFolder } from './embedded/binaries.ts'
import { type Credentials, saveCredentials, urlOf } from './embedded/credentials.ts'
import { type KeptUp, keepUp } from './embedded/keep-up.ts'
import { launch } from './embedded/launch.ts'
import { takeLock } from './embedded/lock.ts'
import { type Places, placesIn } from './embedded/places.ts'
import { askToEnd, type Postmaster, stopPostmaster } from './embedded/postmaster.ts'
import { findResidence, foundResidence, type Residence } from './embedded/residence.ts'
import { ensureRolesAndDatabase } from './embedded/roles.ts'
import type { Settings } from './embedded/settings.ts'

/** How the embedded PostgreSQL of a data folder is started. */
export interface EmbeddedOptions {
  dataDir: string
  /** Takes one line for people, Chinese and English. */
  log: (line: string) => void
  /** PostgreSQL parameters that win over those chosen for this machine. */
  settings?: Settings
}

/** A PostgreSQL that serves this data folder, on the loopback address only. */
export interface Embedded {
  /** Role that owns the database and may migrate it. */
  ownerUrl: string
  /** Role that serves requests under row-level security. */
  servingUrl: string
  port: number
  /** Whether it still ran from a start that was killed. */
  adopted: boolean
  /** Ends all sessions, shuts PostgreSQL down and gives the data folder free; returns when it has gone. */
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL of a data folder, made at the first start, or takes over the one that a killed process left
 * running. One that ends unasked is started again. It is asked to end when this process exits without `stop`, and outlives one that is killed.
 * @throws DatabaseRefusal when another server holds the folder, or when the cluster cannot be used
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const places = await placesIn(options.dataDir)
  const release = await takeLock(places.lock)
  try {
    const { credentials, postmaster, adopted } = await bringUp(places, options)
    const kept = keepUp(postmaster, () => startAgain(places, credentials, options), options.log)
    return { ...addresses(credentials), adopted, stop: stopOnce(kept, release) }
  } catch (error) {
    await release()
    throw error
  }
}

function stopOnce(kept: KeptUp, release: () => Promise<void>) {
  const atExit = () => askToEnd(kept.now())
  process.once('exit', atExit)
  let stopping: Promise<void> | undefined
  return () => {
    stopping ??= kept.stop().then(() => {
      process.off('exit', atExit)
      return release()
    })
    return stopping
  }
}

/** On the port that everybody knows: while somebody else has it, there is no start. */
async function startAgain(places: Places, { port }: Credentials, options: EmbeddedOptions) {
  const { credentials, postmaster } = await start(places, await findResidence(places), options)
  if (credentials.port === port) return postmaster
  await stopPostmaster(postmaster)
  await saveCredentials(places.credentials, { ...credentials, port })
  throw new Error(`端口 ${port} 被占用 / port ${port} is taken`)
}

/** The URLs of a PostgreSQL that runs on this data folder now, for commands beside a server; `undefined` if none does. */
export async function findRunning(dataDir: string) {
  const residence = await findResidence(await placesIn(dataDir))
  const postmaster = residence && (await findPostmaster(residence.cluster))
  return postmaster && addresses({ ...residence.credentials, port: postmaster.port })
}

async function bringUp(places: Places, options: EmbeddedOptions) {
  const found = await findResidence(places)
  const adopted = found && (await adopt(found.credentials, found.cluster))
  if (adopted) {
    options.log('接管仍在运行的 PostgreSQL / took over the PostgreSQL still running')
    const credentials = { ...found.credentials, port: adopted.port }
    return { credentials, postmaster: adopted, adopted: true }
  }
  const { credentials, postmaster } = await start(places, found, options)
  await endIfFails(postmaster, () => ensureRolesAndDatabase(credentials))
  return { credentials, postmaster, adopted: false }
}

async function start(places: Places, found: Residence | undefined, options: EmbeddedOptions) {
  const native = await nativeFolder()
  const durable = options.settings?.fsync !== 'off'
  const residence = found ?? (await foundResidence(places, native, { durable, log: options.log }))
  const account = await accountFor(native, residence.cluster)
  return launch({ ...residence, account, places, settings: options.settings ?? {} })
}

async function endIfFails(postmaster: Postmaster, work: () => Promise<void>) {
  try {
    await work()
  } catch (error) {
    await stopPostmaster(postmaster)
    throw error
  }
}

function addresses(credentials: Credentials) {
  return {
    ownerUrl: urlOf(credentials, 'owner'),
    servingUrl: urlOf(credentials, 'serving'),
    port: credentials.port ?? 0,
  }
}
