import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clock, type Kernel, newId, openKernel, take } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import pg from 'pg'
import { buildApp } from '../app.ts'
import { createAccount } from '../auth/accounts.ts'
import { hashPassword } from '../auth/password.ts'
import { secretsIn } from '../auth/secrets.ts'
import { addPerson } from '../auth/setup.ts'
import { Strangers } from '../auth/strangers.ts'
import type { SecondFactorPolicy } from '../config.ts'
import { type FreshDatabase, freshDatabase } from '../database/testing/database.ts'
import { FileStore } from '../files/store.ts'
import type { App } from '../http/app.ts'
import { JobChanges } from '../jobs/changes.ts'
import { enqueue, prepareQueue } from '../jobs/queue.ts'
import { crontab, tasksOf } from '../jobs/tasks.ts'
import { startWorker } from '../jobs/worker.ts'
import { keyRingIn } from '../keys/ring.ts'
import { defaultLimits, type Limits, type Parts } from '../parts.ts'
import { figuresByTree } from '../territory/figures.ts'
import { type Browser, openBrowser } from './browser.ts'

/** A whole instance over a database of its own, for tests: everything but a listening port. */
export interface Instance {
  readonly app: App
  readonly parts: Parts
  readonly owner: pg.Client
  /** Somebody's browser, without a session. */
  browser(): Browser
  /** A new person with one post of a region, in a department or for an organisation, signed in. */
  staff(region: string, role: string, of?: string | { readonly party: string }): Promise<Browser>
  /** Starts doing jobs; until then they wait. Returns the way to stop. */
  work(): Promise<() => Promise<void>>
  close(): Promise<void>
}

/** The password of every account of these tests. */
export const password = 'correct horse 9'

/** What of an instance a test may set. */
export type Settings = Partial<Limits & Pick<Parts, 'now' | 'mail'>> & {
  readonly secondFactor?: SecondFactorPolicy
}

export async function openInstance(settings: Settings = {}): Promise<Instance> {
  const database = await freshDatabase()
  await prepareQueue(database.ownerUrl, database.servingUrl)
  const dataDir = await mkdtemp(join(tmpdir(), 'zhiheng-server-'))
  const parts = await partsOf(database, { dataDir, settings })
  const app = await buildApp(parts)
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  return {
    app,
    parts,
    owner,
    browser: () => openBrowser(app),
    staff: async (region, role, of) => {
      const whose = typeof of === 'string' ? { department: of } : of
      return signedIn(app, await hire(parts, { region, role, ...whose }))
    },
    work: () => startWork(database, parts, dataDir),
    close: async () => {
      await app.close()
      await parts.changes.stop()
      await parts.kernel.pool.end()
      await owner.end()
      await database.drop()
      await rm(dataDir, { recursive: true })
    },
  }
}

interface Where {
  readonly dataDir: string
  readonly settings: Settings
}

async function partsOf(
  { servingUrl }: FreshDatabase,
  { dataDir, settings }: Where,
): Promise<Parts> {
  const keys = await keyRingIn(dataDir)
  const kernel = openKernel(modules, servingUrl, { enqueue, figures: figuresByTree, keys })
  const changes = new JobChanges(servingUrl)
  await changes.start()
  const roomy = { ...defaultLimits, signInsPerMinute: 1000, requestsPerMinute: 100_000 }
  const files = new FileStore(join(dataDir, 'files'), 20_000_000)
  const { secondFactor = 'offered', now = () => new Date(), mail, ...limits } = settings
  const secrets = await secretsIn(dataDir)
  const strangers = new Strangers()
  const all = { ...roomy, ...limits }
  const inside = { kernel, files, changes, limits: all, secrets, secondFactor, strangers, now }
  return { ...inside, ...(mail && { mail }) }
}

async function startWork(
  { servingUrl, ownerUrl }: FreshDatabase,
  parts: Parts,
  dataDir: string,
): Promise<() => Promise<void>> {
  const report = (line: string, meta: object | undefined) => console.error(line, meta)
  const tasks = tasksOf(parts, { ownerUrl, dataDir })
  const worker = await startWorker({ servingUrl, tasks, crontab, warn: report, error: report })
  return worker.stop
}

let hired = 0

type Hired = Omit<Giving, 'person'>

async function hire({ kernel, now }: Parts, post: Hired): Promise<string> {
  const { region } = post
  const username = `staff${++hired}`
  const name = `某甲${hired}`
  const person = await addPerson(
    kernel,
    { username, name, region: { code: region, name: '' } },
    now(),
  )
  await givePost(kernel, { person, ...post })
  const kept = await hashPassword(password)
  const account = { person, username, name, mustChange: false, created: now() }
  await createAccount(kernel.pool, { ...account, password: kept })
  return username
}

interface Giving {
  readonly person: string
  readonly region: string
  readonly role: string
  readonly department?: string
  readonly party?: string
}

async function givePost(kernel: Kernel, { region, ...held }: Giving): Promise<void> {
  const answers = { ...held, title: '经办岗', startsOn: '2020-01-01' }
  const on = [{ at: { region }, answers }]
  const taking = { actor: clock, at: new Date(), request: newId() }
  await take(kernel, ['post', 'give'], { on, ...taking })
}

async function signedIn(app: App, username: string): Promise<Browser> {
  const browser = openBrowser(app)
  await browser.signIn(username, password)
  return browser
}
