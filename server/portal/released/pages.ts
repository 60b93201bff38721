import { dayIn, type Entry, Refusal } from '@zhiheng/kernel'
import { z } from 'zod'
import type { App } from '../../http/app.ts'
import { HttpProblem } from '../../http/problems.ts'
import type { Parts } from '../../parts.ts'
import { send } from '../answer.ts'
import type { Drawing } from '../drawing.ts'
import { open } from '../open.ts'
import { atom, type Feed } from '../recalls/atom.ts'
import { releasedEntries } from './entries.ts'
import { type Released, released } from './read.ts'

const params = z.object({ register: z.string().max(64) })
const query = z.object({ after: z.string().max(500).optional() })
const shown = z.object({
  register: z.string(),
  title: z.string(),
  records: z
    .array(
      z.object({
        id: z.string(),
        region: z.string(),
        state: z.string(),
        changedOn: z.string(),
        values: z
          .array(z.object({ name: z.string(), title: z.string(), text: z.string() }))
          .readonly(),
      }),
    )
    .readonly(),
  next: z.string().nullable(),
})

const entryOf = ({ kernel }: Parts, name: string): Entry | undefined =>
  releasedEntries(kernel.catalogue).find(({ register }) => register.name === name)

/** After a place that the list never gave out there is nothing. */
export function noSuchPage(error: unknown): undefined {
  if (!(error instanceof Refusal && error.code === 'list.no-place')) throw error
}

/** What was released besides documents: one page for each register, and a page that lists them. */
export function releasedPages(app: App, parts: Parts, drawing: Drawing): void {
  app.get('/public', {
    ...open,
    handler: (request, reply) => {
      const registers = releasedEntries(parts.kernel.catalogue).map(({ register }) => ({
        name: register.name,
        title: register.title,
      }))
      return drawing.page({ request, reply }, { kind: 'registers', registers })
    },
  })
  app.get('/public/:register', {
    ...open,
    schema: { hide: true, params },
    handler: async (request, reply) => {
      const entry = entryOf(parts, request.params.register)
      const asked = query.safeParse(request.query)
      if (!entry || !asked.success) return drawing.refusal({ request, reply }, 'missing')
      const page = await released(parts.kernel, entry, asked.data.after).catch(noSuchPage)
      return page
        ? drawing.page({ request, reply }, { kind: 'released', ...page })
        : drawing.refusal({ request, reply }, 'missing')
    },
  })
}

/** The newest of a register as a feed that any reader follows. */
export function releasedFeed(app: App, parts: Parts): void {
  app.get('/public/:register.atom', {
    config: { access: 'open' },
    schema: { summary: '已公开的记录（Atom 1.0，开放数据）', params },
    handler: async (request, reply) => {
      const entry = entryOf(parts, request.params.register)
      if (!entry) throw new HttpProblem('record.unknown')
      const feed = feedOf(await released(parts.kernel, entry, undefined))
      const text = atom(feed, `${request.protocol}://${request.host}`, dayIn(parts.now()))
      reply.headers({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      })
      const type = 'application/atom+xml'
      return send(request, reply, { status: 200, cache: 'private, max-age=60', type, text })
    },
  })
}

/** Each record by its first public value, and all of them as its text. */
const feedOf = ({ register, title, records }: Released): Feed => ({
  title,
  path: `/public/${register}`,
  entries: records.map(({ id, changedOn, values }) => ({
    id,
    path: `/public/${register}#r-${id}`,
    title: values[0]?.text ?? title,
    text: values.map((value) => `${value.title}：${value.text}`).join('\n'),
    updated: changedOn,
  })),
})

/** The same as data, for any program. */
export function releasedData(app: App, parts: Parts): void {
  app.get('/public/:register.json', {
    config: { access: 'open' },
    schema: {
      summary: '已公开的记录（开放数据）',
      params,
      querystring: query,
      response: { 200: shown },
    },
    handler: async (request, reply) => {
      const entry = entryOf(parts, request.params.register)
      if (!entry) throw new HttpProblem('record.unknown')
      const page = await released(parts.kernel, entry, request.query.after)
      return reply
        .header('cache-control', 'public, max-age=60')
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin')
        .send(page)
    },
  })
}
