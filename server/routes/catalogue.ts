import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { regionCode } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { catalogueFor } from '../records/catalogue.ts'
import { regionsUnder } from '../regions.ts'

const names = z.array(z.string())
const field = z.looseObject({ kind: z.string(), title: z.string(), required: z.boolean() })
const fields = z.record(z.string(), field)
const step = z.object({
  title: z.string(),
  from: names,
  to: z.string(),
  fills: names,
  ask: fields,
  takesFile: z.boolean(),
  mine: z.boolean(),
})
const register = z.object({
  name: z.string(),
  title: z.string(),
  module: z.string(),
  fields,
  key: names,
  date: z.string().nullable(),
  sorts: names,
  filters: names,
  search: names,
  states: z.record(z.string(), z.string()),
  steps: z.record(z.string(), step),
  public: names,
  readable: z.boolean(),
})
const indicator = z.object({
  name: z.string(),
  title: z.string(),
  unit: z.string(),
  kind: z.string(),
  better: z.string(),
  aliases: names,
  by: names,
  definition: z.string(),
  source: z.string(),
  over: z.string().nullable(),
  month: z.string().nullable(),
})
const catalogue = z.object({ registers: z.array(register), indicators: z.array(indicator) })
const region = z.object({ code: z.string(), name: z.string(), level: z.number() })

/** The declarations, and the regions that pickers offer. */
export function catalogueRoutes(app: App, parts: Parts): void {
  app.get('/api/catalogue', {
    schema: { summary: '台账、办理流程与指标的定义', response: { 200: catalogue } },
    handler: async (request) => catalogueFor(parts.kernel, actorOf(request)),
  })
  app.get('/api/regions', {
    schema: {
      summary: '下级地区',
      querystring: z.object({ under: regionCode.default('0') }),
      response: { 200: z.array(region) },
    },
    handler: (request) => regionsUnder(parts.kernel.pool, request.query.under),
  })
}
