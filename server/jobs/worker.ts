import { EventEmitter } from 'node:events'
import { type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
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
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const logger = queueLogger(options.warn, options.error)
  const pool = new pg.Pool({ connectionString: options.servingUrl, max: concurrency + 3 })
  pool.on('connect', (client) => client.on('error', () => undefined))
  pool.on('error', (error) => options.warn('queue connection lost', { error: error.message }))
  const life = new pg.Client({ connectionString: options.servingUrl })
  life.on('error', (error) => options.error('queue lock lost', { error: error.message }))
  await life.connect()
  await freeAbandoned(life)
  const events: WorkerEvents = new EventEmitter()
  const held: Promise<unknown>[] = []
  events.on('pool:create', ({ workerPool }) => {
    held.push(life.query('select pg_advisory_lock(hashtextextended($1, 0))', [workerPool.id]))
  })
  const runner = await run({
    pgPool: pool,
    concurrency,
    noHandleSignals: true,
    taskList: options.tasks,
    crontab: options.crontab,
    logger,
    events,
  })
  await Promise.all(held)
  return { stop: () => stop(runner, pool, life) }
}

async function stop(runner: Runner, pool: pg.Pool, life: pg.Client): Promise<void> {
  await runner.stop()
  await life.end()
  await pool.end()
}

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
