import { dayIn } from '@zhiheng/kernel'
import { type GoalList, goalList } from '@zhiheng/modules'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import { sendFile } from '../exports/answer.ts'
import { goalsTable } from '../exports/goals.ts'
import { fileOf, tableFormats } from '../exports/table.ts'
import type { App } from '../http/app.ts'
import { civilDate, regionCode } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { nameOfRegion } from '../regions.ts'

const state = z.enum(['reached', 'onTrack', 'behind', 'missed', 'unknown'])
const asked = z.object({
  region: regionCode.optional(),
  on: civilDate.optional(),
  /** An outline by its address. */
  document: z.string().max(100).optional(),
  state: state.optional(),
  domain: z.string().max(64).optional(),
  /** By its code; `none` for the goals that have none. */
  department: z.string().max(64).optional(),
  q: z.string().max(100).optional(),
})

const outline = z.object({ address: z.string(), title: z.string() })
const goal = z.object({
  id: z.uuid(),
  address: z.string(),
  region: regionCode,
  version: z.number().int(),
  title: z.string(),
  quote: z.string(),
  document: outline,
  domain: z.string(),
  department: z.string().nullable(),
  departmentTitle: z.string().nullable(),
  indicator: z.string().nullable(),
  comparator: z.string(),
  value: z.number().nullable(),
  upper: z.number().nullable(),
  unit: z.string(),
  deadline: civilDate.nullable(),
  scope: z.string().nullable(),
  figure: z
    .object({
      value: z.number().nullable(),
      of: z.number().nullish(),
      among: z.number().nullish(),
      period: z.string(),
      since: z.string().optional(),
      periodTitle: z.string(),
    })
    .nullable(),
  /** Beyond the target or, negative, short of it, in the unit of the figure. */
  distance: z.number().nullable(),
  forecast: z.object({ value: z.number(), method: z.string() }).nullable(),
  trend: z.array(z.object({ period: z.string(), value: z.number().nullable() })).readonly(),
  state,
  provisional: z.boolean(),
  why: z.string(),
})
const list = z.object({
  region: z.object({ code: regionCode, name: z.string() }),
  on: civilDate,
  outlines: z.array(outline).readonly(),
  departments: z.array(z.object({ code: z.string(), title: z.string().nullable() })).readonly(),
  domains: z.array(z.string()).readonly(),
  total: z.number().int(),
  counts: z.record(state, z.number().int()),
  goals: z.array(goal).readonly(),
})

/** What all outlines of a region promise, and where it stands. */
export function goalRoutes(app: App, parts: Parts): void {
  const { kernel } = parts
  app.get('/api/goals', {
    schema: {
      summary: '目标清单：一个地区各份纲要的目标、责任部门、最新数值、距目标和状态',
      querystring: asked,
      response: { 200: list },
    },
    handler: async (request) => {
      const found = await goalsFor(parts, request)
      const name = await nameOfRegion(kernel.pool, found.region)
      return { ...found, region: { code: found.region, name } }
    },
  })
  exportRoute(app, parts)
}

function exportRoute(app: App, parts: Parts): void {
  app.get('/api/goals/export.:format', {
    schema: {
      summary: '导出目标清单（同样的筛选）',
      params: z.object({ format: z.enum(tableFormats) }),
      querystring: asked,
    },
    handler: async (request, reply) => {
      const found = await goalsFor(parts, request)
      const name = await nameOfRegion(parts.kernel.pool, found.region)
      const { format } = request.params
      const table = goalsTable(parts.kernel, found.goals)
      const file = `${name}${table.title}${found.on}.${format}`
      return sendFile(reply, { name: file, ...fileOf(table, format) })
    },
  })
}

type Request = FastifyRequest<{ Querystring: z.infer<typeof asked> }>

function goalsFor({ kernel, now }: Parts, request: Request): Promise<GoalList> {
  const { region = request.post!.region.code, on = dayIn(now()), ...by } = request.query
  return goalList(kernel, actorOf(request), { region, on, ...by })
}
