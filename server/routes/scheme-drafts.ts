import {
  ruleComparators,
  ruleKinds,
  type SchemeRead,
  schemeAt,
  schemeKinds,
  schemesUnder,
} from '@zhiheng/modules'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { civilDate } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { addressOf } from '../records/find.ts'

const keysOf = <K extends string>(choices: Readonly<Record<K, string>>) =>
  Object.keys(choices) as K[]

const rule = z.object({
  id: z.uuid(),
  address: z.string(),
  state: z.string(),
  kind: z.enum(keysOf(ruleKinds)),
  article: z.string().nullable(),
  subject: z.string().nullable(),
  /** What a threshold measures, or a condition of eligibility is about. */
  indicator: z.string().nullable(),
  comparator: z.enum(keysOf(ruleComparators)).nullable(),
  value: z.number().nullable(),
  upper: z.number().nullable(),
  unit: z.string().nullable(),
  /** Steps of a review in order. */
  stages: z.array(z.string()).nullable(),
  date: civilDate.nullable(),
  quote: z.string(),
  /** Its place in the document's text as it stands; null where its words are gone. */
  span: z.object({ start: z.int(), end: z.int() }).nullable(),
})
const scheme = z.object({
  id: z.uuid(),
  address: z.string(),
  title: z.string(),
  kind: z.enum(keysOf(schemeKinds)),
  state: z.string(),
  stateTitle: z.string(),
  document: z.object({ address: z.string(), title: z.string() }).nullable(),
  rules: z.array(rule),
})
const params = z.object({ address: z.string().max(100) })

const sent = (read: SchemeRead) =>
  ({ ...read, rules: read.rules.map((one) => ({ ...one })) }) as z.infer<typeof scheme>

/** Draft schemes with their rules; steps on them are taken as on any record. */
export function schemeDraftRoutes(app: App, { kernel }: Parts): void {
  app.get('/api/scheme-drafts/:address', {
    schema: {
      summary: '评价方案草案及其规定，按原文次序；已去掉的不在其中',
      params,
      response: { 200: scheme },
    },
    handler: async (request) =>
      sent(await schemeAt(kernel, actorOf(request), addressOf(request.params.address))),
  })
  app.get('/api/documents/:address/schemes', {
    schema: {
      summary: '由一份文件的规定拟出的评价方案及其规定；已撤销的不在其中',
      params,
      response: { 200: z.object({ schemes: z.array(scheme) }) },
    },
    handler: async (request) => {
      const at = addressOf(request.params.address)
      const found = await schemesUnder(kernel, actorOf(request), at)
      return { schemes: found.map(sent) }
    },
  })
}
