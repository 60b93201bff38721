import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { sessionIn } from '../auth/guard.ts'
import { sendFile } from '../exports/answer.ts'
import { refusedTable } from '../exports/refused.ts'
import { fileOf, tableFormats } from '../exports/table.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { done } from '../http/schemas.ts'
import { openSheet } from '../imports/open.ts'
import { changeJob, findJob, type JobRow, jobsOf, problemsOf } from '../jobs/store.ts'
import type { ImportInput } from '../jobs/tasks/import.ts'
import { sendEvents } from '../jobs/watch.ts'
import type { Parts } from '../parts.ts'

const problem = z.object({
  row: z.number(),
  field: z.string().nullable(),
  code: z.string(),
  says: z.string(),
})
const progress = z.object({
  rows: z.number(),
  created: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  refused: z.number(),
  total: z.number().nullable(),
})
const job = z.object({
  id: z.uuid(),
  kind: z.string(),
  title: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  progress,
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  result: z.object({ code: z.string().nullable(), says: z.string() }).nullable(),
  problems: z.array(problem),
})
const params = z.object({ id: z.uuid() })

/** A person's own background jobs. */
export function jobRoutes(app: App, parts: Parts): void {
  readRoutes(app, parts)
  streamRoute(app, parts)
  cancelRoute(app, parts)
  refusedRoute(app, parts)
}

function readRoutes(app: App, parts: Parts): void {
  app.get('/api/jobs', {
    schema: {
      summary: '我的任务，最近 50 项',
      response: { 200: z.object({ jobs: z.array(job) }) },
    },
    handler: async (request) => {
      const found = await jobsOf(parts.kernel.pool, sessionIn(request).person)
      return { jobs: found.map(shown) }
    },
  })
  app.get('/api/jobs/:id', {
    schema: { summary: '一项任务', params, response: { 200: job } },
    handler: async (request) => shown(await ownJob(parts, request, request.params.id)),
  })
}

function streamRoute(app: App, parts: Parts): void {
  const { kernel, changes } = parts
  app.get('/api/jobs/:id/stream', {
    schema: { summary: '任务进度（SSE）', params, produces: ['text/event-stream'] },
    handler: async (request, reply) => {
      const { id } = await ownJob(parts, request, request.params.id)
      sendEvents(reply, {
        read: async () => {
          const found = await findJob(kernel.pool, id)
          return found && shown(found)
        },
        isLast: ({ state }) => !['waiting', 'running'].includes(state),
        watch: (heard) => changes.watch(id, heard),
      })
      return reply
    },
  })
}

function cancelRoute(app: App, parts: Parts): void {
  app.delete('/api/jobs/:id', {
    schema: { summary: '取消任务；已保存的行保留', params, response: { 200: done } },
    handler: async (request) => {
      const { id } = await ownJob(parts, request, request.params.id)
      const change = { state: 'cancelled', ended: parts.now() } as const
      if (!(await changeJob(parts.kernel.pool, id, change))) throw new HttpProblem('job.ended')
      return { ok: true as const }
    },
  })
}

function refusedRoute(app: App, parts: Parts): void {
  app.get('/api/jobs/:id/errors.:format', {
    schema: {
      summary: '未通过的行，附原因；改好后可再导入',
      params: params.extend({ format: z.enum(tableFormats) }),
    },
    handler: async (request, reply) => {
      const { format } = request.params
      const { id, input } = await ownJob<ImportInput>(parts, request, request.params.id)
      const sheet = await openSheet(parts.files.pathOf(input.file), input.kind)
      const problems = await problemsOf(parts.kernel.pool, id)
      const file = fileOf(refusedTable(sheet, input.header, problems), format)
      return sendFile(reply, { name: `未通过的行.${format}`, ...file })
    },
  })
}

/** @throws {HttpProblem} job.unknown, also where it is somebody else's */
async function ownJob<Input>(
  { kernel }: Parts,
  request: FastifyRequest,
  id: string,
): Promise<JobRow<Input>> {
  const found = await findJob<Input>(kernel.pool, id)
  if (!found || found.person !== sessionIn(request).person) throw new HttpProblem('job.unknown')
  return found
}

function shown(row: JobRow): z.infer<typeof job> {
  const { id, kind, title, state, progress, result, problems } = row
  return {
    id,
    kind,
    title,
    state,
    progress,
    result,
    problems: [...problems],
    createdAt: row.created.toISOString(),
    startedAt: row.started?.toISOString() ?? null,
    endedAt: row.ended?.toISOString() ?? null,
  }
}
