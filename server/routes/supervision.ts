import { dayIn } from '@zhiheng/kernel'
import { issueSlips, proposeSlip, type SlipOrder } from '@zhiheng/modules'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { civilDate } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { addressOf } from '../records/find.ts'

/** Slips that are proposed or issued at once. */
const most = 100
const address = z.string().max(100)
const proposal = z.object({
  task: z.string(),
  title: z.string(),
  department: z.string().nullable(),
  demands: z.string(),
  replyBy: z.string(),
})
const order = z.object({
  request: z.uuid(),
  task: address,
  title: z.string().trim().min(1).max(500),
  department: z.string().min(1).max(64),
  demands: z.string().trim().min(1).max(20_000),
  replyBy: civilDate,
})
const result = z.object({
  task: z.string(),
  slip: z.string().optional(),
  slipNo: z.string().optional(),
  problem: z.string().optional(),
})

/** Supervision slips about tasks: what they would say, and issuing several with a result for each. */
export function supervisionRoutes(app: App, { kernel, now }: Parts): void {
  app.post('/api/supervision/proposals', {
    schema: {
      summary: '督办单的拟稿：按任务原文和最近进展',
      body: z.object({ tasks: z.array(address).min(1).max(most) }),
      response: { 200: z.object({ proposals: z.array(proposal) }) },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const on = dayIn(now())
      const proposals = await Promise.all(
        request.body.tasks.map(async (task) => ({
          ...(await proposeSlip(kernel, actor, { task: addressOf(task), on })),
          task,
        })),
      )
      return { proposals }
    },
  })
  app.post('/api/supervision/slips', {
    schema: {
      summary: '印发督办单；每项任务各有结果',
      body: z.object({ orders: z.array(order).min(1).max(most) }),
      response: { 200: z.object({ results: z.array(result) }) },
    },
    handler: async (request) => {
      const at = now()
      const orders: SlipOrder[] = request.body.orders.map((one) => ({
        ...one,
        task: addressOf(one.task),
      }))
      const issuing = { actor: actorOf(request), at, on: dayIn(at) }
      return { results: await issueSlips(kernel, issuing, orders) }
    },
  })
}
