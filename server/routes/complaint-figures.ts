import { dayIn } from '@zhiheng/kernel'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import { sendFile } from '../exports/answer.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { assertSpan, civilDate, month, opaque, regionCode } from '../http/schemas.ts'
import { draw, paperFormats } from '../papers/index.ts'
import type { Parts } from '../parts.ts'
import { compileDisclosures } from '../submissions/disclose.ts'
import { periodText, statisticsPaper } from '../submissions/statistics.ts'

const period = z.object({ region: regionCode.optional(), from: month, to: month })
const report = z.object({ title: z.string(), meta: opaque, blocks: opaque })

/** What became of complaints and reports in a period, as data and on paper, and what is to be published of it. */
export function complaintFigureRoutes(app: App, parts: Parts): void {
  const { kernel, now } = parts
  const paperOf = (request: FastifyRequest, asked: z.infer<typeof period>) => {
    assertSpan(asked)
    const { region = request.post!.region.code, from, to } = asked
    const today = dayIn(now())
    return statisticsPaper(kernel, { actor: actorOf(request), region, from, to, today })
  }
  app.get('/api/complaints/statistics', {
    schema: { summary: '投诉举报处理统计报告', querystring: period, response: { 200: report } },
    handler: async (request) => {
      const { title, meta, blocks } = await paperOf(request, request.query)
      return { title, meta, blocks }
    },
  })
  app.get('/api/complaints/statistics.:format', {
    schema: {
      summary: '打印投诉举报处理统计报告',
      params: z.object({ format: z.enum(paperFormats) }),
      querystring: period,
    },
    handler: async (request, reply) => {
      const { format } = request.params
      const paper = await paperOf(request, request.query)
      const { from, to } = request.query
      const name = `${paper.title}（${periodText(from, to)}）.${format}`
      const file = await draw(paper, format)
      if (format === 'html')
        return reply.header('cache-control', 'no-store').type(file.type).send(file.body)
      return sendFile(reply, { name, ...file })
    },
  })
  disclosureRoute(app, parts)
}

const disclosing = z.object({ from: civilDate, until: civilDate })
/** Whoever may have the publication compiled: who then reads the drafts. */
const compilers = ['officer', 'head', 'intake']

function disclosureRoute(app: App, { kernel, now }: Parts): void {
  app.post('/api/complaints/disclosures', {
    schema: {
      summary: '编制消费投诉信息公示：按经营者统计已办结的投诉',
      body: disclosing,
      response: { 200: z.object({ enterprises: z.number() }) },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const { from, until } = request.body
      if (!actor.roles.some((role) => compilers.includes(role)))
        throw new HttpProblem('indicator.closed')
      if (from > until || until >= dayIn(now()))
        throw new HttpProblem('request.invalid', '截止日期须在起始日期之后、今天之前')
      const asked = { period: { region: request.post!.region.code, from, until }, now: now() }
      return { enterprises: await compileDisclosures(kernel, actor, asked) }
    },
  })
}
