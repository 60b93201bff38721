import { EventEmitter } from 'node:events'
import { run, type TaskList, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import { type Held, keepOpen } from '../database/standing.ts'
import { queueLogger, type Write } from './quiet.ts'

/** What the worker of this process does. */
export interface WorkerOptions {
  readonly servingUrl: string
  readonly tasks: TaskList
  /** Lines of `minute hour day month weekday task`, in UTC. */
  readonly crontab: string
  readonly warn: Write
  readonly error: Write
}

export interface Worker {
  /** Lets running jobs finish, or after a while asks them to stop; they go on at the next start. */
  stop(): Promise<void>
}

const concurrency = 2

/**
 * Runs jobs in this process as the serving role, on a pool of its own: jobs hold connections for long.
 * A session lock shows that the process lives, so that another start frees the jobs of one that was killed.
 * Whoever loses the lock stops, and begins anew when the database is back.
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const pool = new pg.Pool({ connectionString: options.servingUrl, max: concurrency + 3 })
  pool.on('connect', (client) => client.on('error', () => undefined))
  pool.on('error', (error) => options.warn('queue connection lost', { error: error.message }))
  const stop = await keepOpen(options.servingUrl, {
    begin: (life) => work(options, pool, life),
    lost: (reason) => options.warn('queue stopped until the database is back', { reason }),
  }).catch(async (error: unknown) => {
    await pool.end()
    throw error
  })
  return {
    stop: async () => {
      await stop()
      await pool.end()
    },
  }
}

/** Works for as long as `life`, a connection that nothing else uses, lasts. */
async function work(options: WorkerOptions, pool: pg.Pool, life: pg.Client): Promise<Held> {
  await freeAbandoned(life)
  const events: WorkerEvents = new EventEmitter()
  const locked = new Promise((resolve, reject) => {
    events.once('pool:create', ({ workerPool }) => {
      const lock = 'select pg_advisory_lock(hashtextextended($1, 0))'
      life.query(lock, [workerPool.id]).then(resolve, reject)
    })
  })
  const runner = await run({
    pgPool: pool,
    concurrency,
    noHandleSignals: true,
    taskList: options.tasks,
    crontab: options.crontab,
    logger: queueLogger(options.warn, options.error),
    events,
    preset: { worker: heeded },
  })
  const end = () => runner.stop().catch(() => undefined)
  try {
    await locked
  } catch (error) {
    await end()
    throw error
  }
  return { over: runner.promise.catch(() => undefined), end }
}

/** Without a delay, even none, the queue leaves it to nobody that a job's end could not be written down. */
const heeded = { completeJobBatchDelay: 0, failJobBatchDelay: 0 } as const

/** Jobs that a process held when it was killed: the queue itself would wait four hours. */
async function freeAbandoned(life: pg.Client): Promise<void> {
  const { rows } = await life.query<{ worker: string; dead: boolean }>(
    `select worker, pg_try_advisory_lock(hashtextextended(worker, 0)) as dead from (
      select distinct locked_by as worker from graphile_worker._private_jobs where locked_by is not null
    ) holders`,
  )
  const dead = rows.filter((row) => row.dead).map(({ worker }) => worker)
  await life.query('select graphile_worker.force_unlock_workers($1)', [dead])
  await life.query('select pg_advisory_unlock_all()')
}
