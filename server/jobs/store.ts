import type { Problem } from '@zhiheng/kernel'
import type pg from 'pg'

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** How far a job has come; `total` is an estimate until it ends, and null where there is none. */
export interface JobProgress {
  readonly rows: number
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
  readonly total: number | null
}
export const noProgress: JobProgress = {
  rows: 0,
  created: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  total: null,
}

/** How a job ended: a sentence for the person, with a code where it failed. */
export interface JobResult {
  readonly code: string | null
  readonly says: string
}

/** A job as its owner sees it. */
export interface JobRow<Input = unknown> {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly state: JobState
  readonly input: Input
  readonly progress: JobProgress
  readonly result: JobResult | null
  /** The first hundred. */
  readonly problems: readonly Problem[]
  readonly person: string
  readonly createdBy: string
  readonly region: string
  readonly created: Date
  readonly started: Date | null
  readonly ended: Date | null
}

const shown = 100
const columns = `id, kind, title, state, input, progress, result, person, created_by as "createdBy", region, created, started, ended,
  coalesce(jsonb_path_query_array(problems, '$[0 to ${shown - 1}]'), '[]') as problems`

type NewJob<Input> = Pick<
  JobRow<Input>,
  'id' | 'kind' | 'title' | 'input' | 'person' | 'createdBy' | 'region' | 'created'
>

export async function insertJob<Input>(
  client: pg.ClientBase | pg.Pool,
  job: NewJob<Input>,
): Promise<void> {
  await client.query(
    `insert into job (id, kind, title, input, progress, person, created_by, region, created)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      job.id,
      job.kind,
      job.title,
      JSON.stringify(job.input),
      JSON.stringify(noProgress),
      job.person,
      job.createdBy,
      job.region,
      job.created,
    ],
  )
}

export async function findJob<Input>(
  pool: pg.Pool,
  id: string,
): Promise<JobRow<Input> | undefined> {
  return (await pool.query<JobRow<Input>>(`select ${columns} from job where id = $1`, [id])).rows[0]
}

/** A person's own jobs, newest first. */
export async function jobsOf(pool: pg.Pool, person: string): Promise<JobRow[]> {
  const text = `select ${columns} from job where person = $1 order by created desc limit 50`
  return (await pool.query<JobRow>(text, [person])).rows
}

/** Every problem of a job, for the file of its refused rows. */
export async function problemsOf(pool: pg.Pool, id: string): Promise<readonly Problem[]> {
  const text = 'select problems from job where id = $1'
  return (await pool.query<{ problems: Problem[] }>(text, [id])).rows[0]?.problems ?? []
}

/** What changes about a job that is not over; false when it is. Watchers are told at once. */
export async function changeJob(
  pool: pg.Pool,
  id: string,
  change: Partial<Pick<JobRow, 'state' | 'progress' | 'result' | 'problems' | 'started' | 'ended'>>,
): Promise<boolean> {
  const sets = Object.keys(change).map((name, i) => `${name} = $${i + 2}`)
  const values = Object.values(change).map((value) =>
    typeof value === 'object' && value !== null && !(value instanceof Date)
      ? JSON.stringify(value)
      : value,
  )
  const text = `with changed as (
    update job set ${sets.join(', ')} where id = $1 and state in ('waiting', 'running') returning id
  ) select pg_notify('job', id::text) from changed`
  return Boolean((await pool.query(text, [id, ...values])).rowCount)
}
