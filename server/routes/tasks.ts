import { dayIn } from '@zhiheng/kernel'
import { progressTable, taskList, taskPage } from '@zhiheng/modules'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { civilDate, opaque, regionCode } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { addressOf } from '../records/find.ts'

const on = civilDate.optional()
const progress = z.object({
  region: regionCode.optional(),
  document: z.uuid().optional(),
  round: z.uuid().optional(),
  on,
})

/** Tasks by who owes what until when, and what their departments returned. */
export function taskRoutes(app: App, { kernel, now }: Parts): void {
  app.get('/api/tasks', {
    schema: {
      summary: '任务清单：部门、期限、进展和应报未报',
      querystring: z.object({ on }),
      response: { 200: opaque },
    },
    handler: (request) => taskList(kernel, actorOf(request), request.query.on ?? dayIn(now())),
  })
  app.get('/api/tasks/:address', {
    schema: {
      summary: '一项任务：子任务、各期报送和期限',
      params: z.object({ address: z.string().max(100) }),
      querystring: z.object({ on }),
      response: { 200: opaque },
    },
    handler: (request) => {
      const at = addressOf(request.params.address)
      return taskPage(kernel, actorOf(request), { at, on: request.query.on ?? dayIn(now()) })
    },
  })
  app.get('/api/progress', {
    schema: {
      summary: '进展汇总表：一份纲要或一个地区，某一期的报送情况（含缺报、迟报）',
      querystring: progress,
      response: { 200: opaque },
    },
    handler: (request) => {
      const { region, document, round, on: day } = request.query
      const of = document ? { document } : { region: region ?? request.post!.region.code }
      const asked = { ...of, on: day ?? dayIn(now()), ...(round !== undefined && { round }) }
      return progressTable(kernel, actorOf(request), asked)
    },
  })
}
