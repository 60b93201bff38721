import { addressText, find, isId, stream } from '@zhiheng/kernel'
import {
  beginScheme,
  everyOne,
  type SchemeKept,
  saidOf,
  schemeKept,
  templatesOf,
} from '@zhiheng/modules'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { opaque, regionCode, values } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { addressOf } from '../records/find.ts'

const params = z.object({ address: z.string().max(100) })
const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/, '应为字母、数字和连字符')
const line = z.object({
  address: z.string(),
  code: z.string(),
  version: z.int(),
  title: z.string(),
  kind: z.string(),
  state: z.string(),
  since: z.string().nullable(),
  hash: z.string().nullable(),
  region: z.string(),
})
const template = z.object({ name: z.string(), title: z.string(), kind: z.string(), nodes: z.int() })
const part = z.object({ address: z.string(), id: z.string(), version: z.int(), fields: values })
const read = z.object({
  address: z.string(),
  region: z.string(),
  state: z.string(),
  version: z.int(),
  fields: values,
  content: opaque,
  faults: z.array(
    z.object({
      node: z.string().nullable(),
      field: z.string(),
      says: z.string(),
      warning: z.literal(true).optional(),
    }),
  ),
  said: z.record(
    z.string(),
    z.object({
      test: z.string().optional(),
      applies: z.string().optional(),
      scores: z.string().optional(),
    }),
  ),
  parts: z.record(z.string(), z.array(part)),
})

/** Schemes as a clerk writes them; steps on them and their parts are taken as on any record. */
export function schemeRoutes(app: App, parts: Parts): void {
  listRoute(app, parts)
  readRoute(app, parts)
  beginRoute(app, parts)
}

function listRoute(app: App, { kernel }: Parts): void {
  app.get('/api/schemes', {
    schema: {
      summary: '评价方案各版本，和可供复制的范本',
      response: { 200: z.object({ schemes: z.array(line), templates: z.array(template) }) },
    },
    handler: async (request) => {
      const found = await everyOne(stream(kernel, 'scheme', { actor: actorOf(request) }))
      const schemes = found.map((record) => {
        const { code, version, title, kind, since, hash } = record.fields
        const { region, state } = record
        const fields = { code, version, title, kind, since: since ?? null, hash: hash ?? null }
        return { address: addressText(record), region, state, ...fields } as z.infer<typeof line>
      })
      const templates = templatesOf(kernel).map(({ name, content: { title, kind, nodes } }) => ({
        ...{ name, title, kind, nodes: nodes.length },
      }))
      return { schemes, templates }
    },
  })
}

function readRoute(app: App, { kernel }: Parts): void {
  app.get('/api/schemes/:address', {
    schema: {
      summary: '一个方案：内容、问题及其位置、各部分的记录，和以文字表述的条件',
      params,
      response: { 200: read },
    },
    handler: async (request, reply) => {
      const [actor, at] = [actorOf(request), addressOf(request.params.address)]
      const moved = isId(at.id) && (await find(kernel, 'scheme-draft', { actor, at }))
      if (moved)
        return reply.redirect(`/api/scheme-drafts/${encodeURIComponent(addressText(at))}`, 308)
      const kept = await schemeKept(kernel, actor, at)
      const said = kept.content ? { ...saidOf(kept.content, kernel.catalogue) } : {}
      return { ...sent(kept), said }
    },
  })
}

function sent({ record, parts, content, faults }: SchemeKept) {
  const { canonical: _, ...fields } = record.fields
  const { region, state, version } = record
  return {
    ...{ address: addressText(record), region, state, version, fields, content },
    faults: faults.map((fault) => ({ ...fault })),
    parts: Object.fromEntries(
      Object.entries(parts).map(([register, records]) => [
        register,
        records.map((one) => ({
          ...{ address: addressText(one), id: one.id, version: one.version },
          fields: { ...one.fields },
        })),
      ]),
    ),
  }
}

function beginRoute(app: App, { kernel, now }: Parts): void {
  app.post('/api/schemes', {
    schema: {
      summary: '复制一个方案或范本：不写编号的，是同一方案的下一版本',
      body: z.object({
        request: z.uuid(),
        region: regionCode,
        from: z.union([
          z.object({ scheme: z.string().max(100) }),
          z.object({ template: z.string().max(100) }),
        ]),
        code: code.optional(),
        title: z.string().trim().min(1).max(500).optional(),
      }),
      response: { 200: z.object({ address: z.string() }) },
    },
    handler: async (request) => {
      const { request: id, from, ...named } = request.body
      const taking = { actor: actorOf(request), at: now(), request: id }
      const of = 'scheme' in from ? { scheme: addressOf(from.scheme) } : from
      return { address: addressText(await beginScheme(kernel, taking, { ...named, from: of })) }
    },
  })
}
