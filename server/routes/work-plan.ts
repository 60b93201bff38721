import { dayIn } from '@zhiheng/kernel'
import { workPlan } from '@zhiheng/modules'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { civilDate, regionCode } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'

const source = z.object({
  kind: z.enum(['task', 'goal']),
  id: z.uuid(),
  address: z.string(),
  document: z.object({ address: z.string(), title: z.string() }),
  /** As it stands now, with the sentence that says why. */
  state: z.enum(['reached', 'onTrack', 'behind', 'missed', 'overdue', 'unknown']),
  provisional: z.boolean(),
  why: z.string(),
})
const line = z.object({
  title: z.string(),
  department: z.string().nullable(),
  departmentTitle: z.string().nullable(),
  deadline: civilDate.nullable(),
})
const plan = z.object({
  region: regionCode,
  year: z.number().int(),
  on: civilDate,
  /** What falls due and is not in the plan yet, late ones first. */
  proposals: z.array(line.extend({ late: z.boolean(), why: z.string(), source })),
  items: z.array(
    line.extend({
      id: z.uuid(),
      address: z.string(),
      measure: z.string().nullable(),
      state: z.string(),
      stateTitle: z.string(),
      source: source.nullable(),
    }),
  ),
})

/** The office's plan for a year; its items are entered as records of `work-plan-item`. */
export function workPlanRoutes(app: App, { kernel, now }: Parts): void {
  app.get('/api/work-plan/:year', {
    schema: {
      summary: '年度工作计划：已列入的事项，和到期而尚未列入的任务和目标',
      params: z.object({ year: z.coerce.number().int().min(1900).max(2999) }),
      querystring: z.object({ region: regionCode.optional() }),
      response: { 200: plan },
    },
    handler: async (request) => {
      const { region = request.post!.region.code } = request.query
      const asked = { region, year: request.params.year, on: dayIn(now()) }
      const { proposals, items, ...of } = await workPlan(kernel, actorOf(request), asked)
      return { ...of, proposals: [...proposals], items: [...items] }
    },
  })
}
