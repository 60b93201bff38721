import { join } from 'node:path'
import { openKernel, redesk, refigureChanged } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import type { FastifyBaseLogger } from 'fastify'
import { buildApp } from './app.ts'
import { secretsIn } from './auth/secrets.ts'
import { Strangers } from './auth/strangers.ts'
import { keepCheckpoints } from './checkpoints/sign.ts'
import { type Config, ConfigError } from './config.ts'
import { connect, type Database } from './database/connection.ts'
import { migrate } from './database/migrate.ts'
import { readMarker } from './demo/marker.ts'
import { FileStore } from './files/store.ts'
import type { App } from './http/app.ts'
import { JobChanges } from './jobs/changes.ts'
import { enqueue, prepareQueue } from './jobs/queue.ts'
import { atStart, crontab, tasksOf } from './jobs/tasks.ts'
import { startWorker } from './jobs/worker.ts'
import { keyRingIn } from './keys/ring.ts'
import { openMail } from './mail/mail.ts'
import { defaultLimits, type Parts } from './parts.ts'
import { keepRules } from './rules.ts'
import { figuresByTree } from './territory/figures.ts'
import { refreshRegions } from './territory/refresh.ts'
import { buildSites, portalFolder, workbenchFolder } from './web/build.ts'

const migrations = join(import.meta.dirname, '..', 'db')

/** A server that listens. */
export interface Running {
  /** Where people reach it, such as `http://127.0.0.1:4020`. */
  readonly address: string
  readonly app: App
  readonly parts: Parts
  /** Stops listening, lets requests and jobs end, and stops an embedded PostgreSQL. */
  stop(): Promise<void>
}

/** What the surroundings of a start provide. */
export interface StartOptions {
  readonly env: Record<string, string | undefined>
  /** One line for people. */
  readonly say: (line: string) => void
  /** False leaves the workbench as it is; otherwise it is built where its sources have changed. */
  readonly build?: boolean
}

/**
 * Composes an instance: database, migrations, kernel, jobs, web server. What was begun is stopped when a later part fails.
 * @throws {DatabaseRefusal} when there is no usable database
 * @throws {ConfigError} in production on the data folder of a demonstration
 */
export async function startServer(config: Config, options: StartOptions): Promise<Running> {
  await assertNoDemo(config)
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each()
  }
  try {
    if (options.build !== false) await buildSites(options.say)
    const database = await connect({ dataDir: config.dataDir, env: options.env, log: options.say })
    stops.push(database.stop)
    await migrate(database.ownerUrl, migrations)
    await prepareQueue(database.ownerUrl, database.servingUrl)
    return { ...(await serve(config, database, { ...options, stops })), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function assertNoDemo({ production, dataDir }: Config): Promise<void> {
  if (!production || !(await readMarker(dataDir))) return
  throw new ConfigError(
    'NODE_ENV',
    `为 production，而 ${dataDir} 是演示数据，其账号密码是公开的；请另选 DATA_DIR`,
    `is production, and ${dataDir} holds a demonstration, whose sign-ins are public`,
  )
}

type Inside = StartOptions & { readonly stops: (() => Promise<void>)[] }

async function serve(config: Config, database: Database, { env, say, stops }: Inside) {
  const { dataDir } = config
  const { ownerUrl } = database
  const parts = await open(config, database, stops)
  await refreshRegions(parts.kernel)
  await refigureChanged(parts.kernel, { at: parts.now() })
  await redesk(parts.kernel)
  stops.push(await keepCheckpoints({ ownerUrl, dataDir, now: parts.now, say }))
  const level = env.LOG_LEVEL ?? (config.production ? 'info' : 'warn')
  const app = await buildApp(parts, {
    logger: { level },
    workbench: workbenchFolder,
    portal: portalFolder,
    ...(env.TRUST_PROXY ? { trustProxy: env.TRUST_PROXY.split(',') } : {}),
  })
  const worker = await startWorker({
    servingUrl: database.servingUrl,
    tasks: tasksOf(parts, { ownerUrl, dataDir }),
    crontab,
    ...linesTo(app.log),
  })
  stops.push(worker.stop)
  for (const task of atStart) await enqueue(parts.kernel.pool, { task, payload: {}, key: task })
  stops.push(() => app.close())
  return { address: await app.listen({ port: config.port, host: config.host }), app, parts }
}

async function open(
  { dataDir, secondFactor = 'offered', mail: settings, signInsPerMinute }: Config,
  { servingUrl, ownerUrl }: Database,
  stops: (() => Promise<void>)[],
): Promise<Parts> {
  const kernel = openKernel(modules, servingUrl, {
    enqueue,
    figures: figuresByTree,
    keys: await keyRingIn(dataDir),
  })
  stops.push(() => kernel.pool.end())
  await keepRules(kernel, ownerUrl, new Date())
  const changes = new JobChanges(servingUrl)
  await changes.start()
  stops.push(() => changes.stop())
  const files = new FileStore(join(dataDir, 'files'))
  const secrets = await secretsIn(dataDir)
  const strangers = new Strangers()
  const now = () => new Date()
  const mail = settings && openMail(settings)
  stops.push(async () => mail?.close())
  const inside = { kernel, files, changes, secrets, secondFactor, strangers, now }
  const limits = { ...defaultLimits, ...(signInsPerMinute && { signInsPerMinute }) }
  return { ...inside, limits, ...(mail && { mail }) }
}

const linesTo = (logger: FastifyBaseLogger) => ({
  warn: (line: string, meta: object | undefined) => logger.warn(meta ?? {}, line),
  error: (line: string, meta: object | undefined) => logger.error(meta ?? {}, line),
})
