import {
  type Actor,
  dayIn,
  type Fields,
  getEntry,
  getStep,
  importRows,
  type Kernel,
  type Problem,
  type Progress,
  Refusal,
} from '@zhiheng/kernel'
import type { JobHelpers } from 'graphile-worker'
import { postsOf } from '../../auth/posts.ts'
import type { FileKind } from '../../files/kind.ts'
import { HttpProblem } from '../../http/problems.ts'
import { fieldsOf } from '../../imports/fields.ts'
import type { Header } from '../../imports/header.ts'
import { linked } from '../../imports/links.ts'
import type { Mapping } from '../../imports/mapping.ts'
import { openSheet } from '../../imports/open.ts'
import type { Sheet } from '../../imports/rows.ts'
import { SetAside } from '../../imports/set-aside.ts'
import { answersOf } from '../../imports/source.ts'
import type { Parts } from '../../parts.ts'
import { refreshRegions } from '../../territory/refresh.ts'
import { changeJob, findJob, type JobProgress, type JobRow } from '../store.ts'

/** What an import needs to begin, or to begin again. */
export interface ImportInput {
  readonly register: string
  readonly step: string
  readonly keep: 'all' | 'good'
  readonly file: string
  readonly kind: FileKind
  readonly header: Header
  readonly mapping: Mapping
  /** What every row says without a column of its own. */
  readonly given?: Readonly<Record<string, string>>
  /** Fields whose columns hold yuan instead of fen. */
  readonly yuan?: readonly string[]
  readonly region: string
}

type Surroundings = Pick<Parts, 'kernel' | 'files' | 'now'>
type Run = Pick<JobHelpers, 'job' | 'abortSignal'>

/**
 * Feeds a stored file to a step, under the post that started it as long as the person holds it.
 * Requests derive from the job's id, so that another attempt skips the batches that are done.
 */
export async function importTask(of: Surroundings, id: string, run: Run): Promise<void> {
  const job = await findJob<ImportInput>(of.kernel.pool, id)
  const begun = { state: 'running', started: job?.started ?? of.now() } as const
  if (!job || !(await changeJob(of.kernel.pool, id, begun))) return
  try {
    await feed(of, job, run)
  } catch (error) {
    await settle(of, job, { error, run })
  }
}

async function feed(of: Surroundings, job: JobRow<ImportInput>, run: Run): Promise<void> {
  const { kernel, files, now } = of
  const { input } = job
  const sheet = await openSheet(files.pathOf(input.file), input.kind)
  const fields = fieldsIn(kernel, input)
  const cancelled = new AbortController()
  const aside = new SetAside(input.keep)
  const actor = await starterOf(of, job)
  const { region } = input
  const taken = await importRows(kernel, [input.register, input.step], {
    source: () =>
      aside.soundOf(
        linked(answersOf(sheet, { ...input, fields }), fields, { kernel, actor, region }),
      ),
    actor,
    request: job.id,
    now,
    rows: input.keep,
    onBatch: async (progress) => {
      const change = { progress: progressOf(aside.addedTo(progress), totalOf(sheet, input)) }
      if (!(await changeJob(kernel.pool, job.id, change))) cancelled.abort(new Cancelled())
    },
    signal: AbortSignal.any([cancelled.signal, run.abortSignal]),
  })
  const done = { ...aside.addedTo(taken), problems: aside.problemsWith(taken.problems) }
  if (input.register === 'territory') await refreshRegions(kernel)
  await end(of, job, {
    state: 'done',
    progress: progressOf(done, done.rows),
    problems: done.problems,
    result: { code: null, says: summary(done) },
  })
}

/** The fields that columns of the file may feed. */
function fieldsIn(kernel: Kernel, { register, step }: ImportInput): Fields {
  const entry = getEntry(kernel.catalogue, register)
  return fieldsOf(entry.register, getStep(entry, step))
}

/** The post that started the job. @throws {HttpProblem} post.not-yours when the person no longer holds it */
async function starterOf(
  { kernel, now }: { kernel: Kernel; now: () => Date },
  job: JobRow,
): Promise<Actor> {
  const posts = await postsOf(kernel, { person: job.person, name: '' }, dayIn(now()))
  const post = posts.find(({ id }) => id === job.createdBy)
  if (!post) throw new HttpProblem('post.not-yours')
  const text = 'select name from account where person = $1'
  const found = await kernel.pool.query<{ name: string }>(text, [job.person])
  return { ...post.actor, name: `${post.title} ${found.rows[0]?.name ?? ''}` }
}

/** A person cancelled it; not a fault, and not to be tried again. */
class Cancelled extends Error {}

interface Failure {
  readonly error: unknown
  readonly run: Run
}

/** Refusals end the job; a stop or a fault lets the queue try again, and ends it after the last attempt. */
async function settle(of: Surroundings, job: JobRow, { error, run }: Failure): Promise<void> {
  if (error instanceof Cancelled) return
  if (error instanceof Refusal || error instanceof HttpProblem) {
    const problems = error instanceof Refusal ? (error.details as Problem[] | null) : null
    const result = { code: error.code, says: error.message }
    await end(of, job, { state: 'failed', result, ...(problems && { problems }) })
    return
  }
  const last = !run.abortSignal.aborted && run.job.attempts >= run.job.max_attempts
  const result = { code: 'internal', says: '系统出错，任务没有完成，已保存的行不受影响' }
  if (last) await end(of, job, { state: 'failed', result })
  else await changeJob(of.kernel.pool, job.id, { state: 'waiting' })
  throw error
}

const end = (
  { kernel, now }: Surroundings,
  { id }: JobRow,
  change: Omit<Parameters<typeof changeJob>[2], 'ended'>,
) => changeJob(kernel.pool, id, { ...change, ended: now() })

const totalOf = (sheet: Sheet, { header }: ImportInput): number | null =>
  sheet.about === null ? null : Math.max(0, sheet.about - header.n)

const progressOf = (progress: Progress, total: number | null): JobProgress => ({
  rows: progress.rows,
  created: progress.created,
  changed: progress.changed,
  unchanged: progress.unchanged,
  refused: progress.refused,
  total: total === null ? null : Math.max(total, progress.rows),
})

const summary = ({ rows, created, changed, unchanged, refused }: Progress): string =>
  `共 ${rows} 行：新增 ${created}，更正 ${changed}，未变 ${unchanged}，有误 ${refused}`
