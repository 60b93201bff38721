import { dayIn, readAddress } from '@zhiheng/kernel'
import { z } from 'zod'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { civilDate } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { dayAsked, publicOutline } from './public-outline.ts'

const span = z.object({ start: z.int(), end: z.int() })
const text = z.string().nullable()
const figure = z.number().nullable()
const bodies = z.array(z.object({ printed: z.string(), title: text })).readonly()
const shared = {
  id: z.string(),
  span,
  quote: z.string(),
  title: z.string(),
  state: z.enum(['reached', 'onTrack', 'behind', 'missed', 'overdue', 'unknown']),
  provisional: z.boolean(),
  why: z.string(),
}
const goal = z.object({
  ...shared,
  kind: z.literal('goal'),
  goal: z.object({
    comparator: z.string(),
    value: figure,
    upper: figure,
    unit: z.string(),
    deadline: text,
    figure: z
      .object({
        value: figure,
        of: figure,
        among: figure,
        period: z.string(),
        periodTitle: z.string(),
      })
      .nullable(),
    forecast: z.object({ value: z.number(), method: z.string() }).nullable(),
    trend: z.array(z.object({ period: z.string(), value: figure })).readonly(),
    source: z.object({ definition: z.string(), citation: z.string() }).nullable(),
  }),
})
const task = z.object({
  ...shared,
  kind: z.literal('task'),
  task: z.object({ lead: bodies, responsible: bodies, cooperating: bodies, deadline: text }),
})
const head = z.object({
  address: z.string(),
  region: z.object({ code: z.string(), name: z.string() }),
  title: z.string(),
  issuer: text,
  docNo: text,
  issuedOn: text,
  startsOn: text,
  endsOn: text,
})
const section = z.object({
  id: z.string(),
  level: z.int(),
  number: text,
  kind: z.string(),
  heading: z.string(),
  span,
  body: span,
})
const outline = z.object({
  document: head,
  asOf: z.string(),
  text: z.string(),
  sections: z.array(section),
  items: z.array(z.discriminatedUnion('kind', [goal, task])),
  counts: z.record(z.string(), z.int()),
})

/** A published document as data, for any program: the same as its page. */
export function openDataRoute(app: App, parts: Parts): void {
  app.get('/outline/:address.json', {
    config: { access: 'open' },
    schema: {
      summary: '已公开的纲要（开放数据）',
      params: z.object({ address: z.string().max(100) }),
      querystring: z.object({ on: civilDate.optional() }),
      response: { 200: outline },
    },
    handler: async (request, reply) => {
      const at = readAddress(request.params.address)
      const on = dayAsked(request.query.on, dayIn(parts.now()))
      const found = at && (await publicOutline(parts, { at, on }))
      if (!found) throw new HttpProblem('record.unknown')
      return reply
        .header('cache-control', 'public, max-age=60')
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin')
        .send(found)
    },
  })
}
