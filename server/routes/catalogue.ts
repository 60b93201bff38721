import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import type { Parts } from '../parts.ts'
import { catalogueFor } from '../records/catalogue.ts'
import { languages } from '../records/language.ts'

const names = z.array(z.string())
const field = z.looseObject({ kind: z.string(), title: z.string(), required: z.boolean() })
const fields = z.record(z.string(), field)
const step = z.object({
  title: z.string(),
  from: names,
  to: z.string(),
  /** The state that follows when its time limit has passed. */
  otherwise: z.string().nullable(),
  fills: names,
  ask: fields,
  must: z.record(z.string(), z.string()),
  takesFile: z.boolean(),
  while: z.record(z.string(), names),
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
  /** The step that a record in a state waits for. */
  asks: z.record(z.string(), z.string()),
  public: names,
  inForce: z.object({ each: z.enum(['day', 'year']), by: z.string() }).nullable(),
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
  subjects: names,
  definition: z.string(),
  source: z.string(),
  over: z.string().nullable(),
  month: z.string().nullable(),
})
const catalogue = z.object({
  roles: z.record(z.string(), z.string()),
  registers: z.array(register),
  indicators: z.array(indicator),
})

/** The declarations. */
export function catalogueRoutes(app: App, parts: Parts): void {
  app.get('/api/catalogue', {
    schema: {
      summary: '台账、办理流程与指标的定义',
      querystring: z.object({ language: z.enum(languages).default('zh-CN') }),
      response: { 200: catalogue },
    },
    handler: async (request) =>
      catalogueFor(parts.kernel, actorOf(request), request.query.language),
  })
}
