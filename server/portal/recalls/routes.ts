import { dayIn, readAddress } from '@zhiheng/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { sendFile } from '../../exports/answer.ts'
import { fileOf } from '../../exports/table.ts'
import type { App } from '../../http/app.ts'
import { HttpProblem } from '../../http/problems.ts'
import type { Parts } from '../../parts.ts'
import { send } from '../answer.ts'
import type { Drawing } from '../drawing.ts'
import { open } from '../open.ts'
import { noSuchPage } from '../released/pages.ts'
import { atom } from './atom.ts'
import { feedOf, feedTitle, jsonFeed, recallsPath } from './feed.ts'
import { pictureOf } from './pictures.ts'
import { openRecall, openRecalls } from './read.ts'
import { tableOf } from './table.ts'

const perPage = 30
const perFeed = 100
const perTable = 500
const query = z.object({ after: z.string().max(200).optional() })
const feeds = { config: { access: 'open' } } as const

/** What is being recalled: a list, a page for each, and both again for programs. */
export function recallPages(app: App, parts: Parts, drawing: Drawing): void {
  const { kernel } = parts
  app.get(recallsPath, {
    ...open,
    handler: async (request, reply) => {
      const { after } = query.catch({}).parse(request.query)
      const asked = { limit: perPage }
      const page =
        (await openRecalls(kernel, { ...asked, after }).catch(noSuchPage)) ??
        (await openRecalls(kernel, asked))
      return drawing.page({ request, reply }, { kind: 'recalls', ...page })
    },
  })
  app.get(`${recallsPath}/:address`, {
    ...open,
    schema: { hide: true, params: z.object({ address: z.string().max(100) }) },
    handler: async (request, reply) => {
      const at = readAddress(request.params.address)
      const recall = at && (await openRecall(kernel, at))
      if (!recall) return drawing.refusal({ request, reply }, 'missing')
      return drawing.page({ request, reply }, { kind: 'recall', recall })
    },
  })
}

/** Pictures of what is recalled, as its released notice shows them. */
export function recallPictures(app: App, parts: Parts): void {
  app.get(`${recallsPath}/:address/pictures/:n`, {
    ...open,
    schema: {
      hide: true,
      params: z.object({ address: z.string().max(100), n: z.coerce.number().int().min(1).max(10) }),
    },
    handler: async (request, reply) => {
      const { address, n } = request.params
      const at = readAddress(address)
      const picture = at && (await pictureOf(parts, { at, n }))
      if (!picture) throw new HttpProblem('file.unknown')
      return reply
        .header('cache-control', 'public, max-age=3600')
        .header('cross-origin-resource-policy', 'cross-origin')
        .type(picture.type)
        .send(picture.body)
    },
  })
}

/** The newest recalls as feeds that any program may read. */
export function recallFeeds(app: App, parts: Parts): void {
  app.get(`${recallsPath}.json`, {
    ...feeds,
    schema: { summary: '召回公告（JSON Feed 1.1，开放数据）', querystring: query },
    handler: async (request, reply) => {
      const asked = { after: request.query.after, limit: perFeed }
      const { recalls, next } = await openRecalls(parts.kernel, asked)
      const text = JSON.stringify(jsonFeed(recalls, siteOf(request), next))
      return feed(request, reply, { type: 'application/feed+json', text })
    },
  })
  app.get(`${recallsPath}.csv`, {
    ...feeds,
    schema: { summary: '召回公告（CSV，开放数据）' },
    handler: async (_, reply) => {
      const { recalls } = await openRecalls(parts.kernel, { limit: perTable })
      reply.header('access-control-allow-origin', '*')
      reply.header('cross-origin-resource-policy', 'cross-origin')
      return sendFile(reply, { name: `${feedTitle}.csv`, ...fileOf(tableOf(recalls), 'csv') })
    },
  })
  app.get(`${recallsPath}.atom`, {
    ...feeds,
    schema: { summary: '召回公告（Atom 1.0，开放数据）' },
    handler: async (request, reply) => {
      const { recalls } = await openRecalls(parts.kernel, { limit: perFeed })
      const text = atom(feedOf(recalls), siteOf(request), dayIn(parts.now()))
      return feed(request, reply, { type: 'application/atom+xml', text })
    },
  })
}

const siteOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}`

function feed(
  request: FastifyRequest,
  reply: FastifyReply,
  sent: { readonly type: string; readonly text: string },
) {
  reply.headers({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  })
  return send(request, reply, { status: 200, cache: 'private, max-age=60', ...sent })
}
