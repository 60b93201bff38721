import { dayIn } from '@zhiheng/kernel'
import { today, waiting } from '@zhiheng/modules'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import { sendFile } from '../exports/answer.ts'
import { auditTable } from '../exports/audit.ts'
import { dutiesTable } from '../exports/duties.ts'
import { figuresTable } from '../exports/figures.ts'
import { fileOf, tableFormats } from '../exports/table.ts'
import type { App } from '../http/app.ts'
import { assertSpan, civilDate } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { namesOfRegions } from '../regions.ts'
import { figuresFor, figuresQuery } from './figures.ts'

const format = z.enum(tableFormats)

/** What pages other than a register's list show, as files. */
export function tableExportRoutes(app: App, parts: Parts): void {
  auditRoute(app, parts)
  figuresRoute(app, parts)
  dutiesRoute(app, parts)
}

function auditRoute(app: App, { kernel, now }: Parts): void {
  const querystring = z.object({
    register: z.string().max(64).optional(),
    actor: z.string().max(50).optional(),
    from: civilDate.optional(),
    to: civilDate.optional(),
  })
  app.get('/api/events/export.:format', {
    schema: { summary: '导出办理记录（审计）', params: z.object({ format }), querystring },
    handler: async (request, reply) => {
      assertSpan(request.query)
      const { from, to, ...asked } = request.query
      const table = auditTable(kernel, actorOf(request), {
        ...asked,
        from: from && `${from}T00:00:00+08:00`,
        to: to && `${to}T23:59:59.999999+08:00`,
      })
      const name = `${table.title}${dayIn(now())}.${request.params.format}`
      return sendFile(reply, { name, ...fileOf(table, request.params.format) })
    },
  })
}

function figuresRoute(app: App, { kernel }: Parts): void {
  app.get('/api/figures/:indicator/export.:format', {
    schema: {
      summary: '导出指标数值，附分子、分母和口径',
      params: z.object({ indicator: z.string().max(64), format }),
      querystring: figuresQuery,
    },
    handler: async (request, reply) => {
      const { indicator: name, format } = request.params
      const { query } = request
      const { indicator, figures } = await figuresFor(kernel, request, { indicator: name, query })
      const regions = [...new Set(figures.map(({ region }) => region))]
      const names = await namesOfRegions(kernel.pool, regions)
      const table = figuresTable(indicator, query.by, { figures, names })
      const file = `${indicator.title}${query.from}至${query.to}.${format}`
      return sendFile(reply, { name: file, ...fileOf(table, format) })
    },
  })
}

function dutiesRoute(app: App, { kernel, now }: Parts): void {
  app.get('/api/today/export.:format', {
    schema: { summary: '导出今日待办', params: z.object({ format }) },
    handler: async (request, reply) => {
      const { format } = request.params
      const on = dayIn(now())
      const { duties } = await today(kernel, actorOf(request), { on, waiting })
      const table = dutiesTable(kernel, duties)
      return sendFile(reply, { name: `${table.title}${on}.${format}`, ...fileOf(table, format) })
    },
  })
}
