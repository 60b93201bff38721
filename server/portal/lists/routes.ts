import { z } from 'zod'
import { sendFile } from '../../exports/answer.ts'
import { fileOf } from '../../exports/table.ts'
import type { App } from '../../http/app.ts'
import type { Parts } from '../../parts.ts'
import type { Drawing } from '../drawing.ts'
import { open } from '../open.ts'
import { noSuchPage } from '../released/pages.ts'
import { listingsFor, openListings } from './read.ts'
import { listingTable } from './table.ts'

const perPage = 30
const perFile = 10_000
const query = z.object({ after: z.string().max(200).optional() })
/** Whoever has left the list is not to be found in what a search engine kept. */
const notKept = ['x-robots-tag', 'noindex, noarchive'] as const

/** Who is on the list of serious violations now; whoever has left it is not there any more. */
export function listPages(app: App, { kernel }: Parts, drawing: Drawing): void {
  app.get('/lists', {
    ...open,
    handler: async (request, reply) => {
      const { after } = query.catch({}).parse(request.query)
      const limit = perPage
      const page =
        (await openListings(kernel, { after, limit }).catch(noSuchPage)) ??
        (await openListings(kernel, { limit }))
      reply.header(...notKept)
      return drawing.page({ request, reply }, { kind: 'lists', ...page })
    },
  })
}

/** The same as a file. */
export function listFiles(app: App, { kernel }: Parts): void {
  app.get('/lists.csv', {
    config: { access: 'open' },
    schema: { summary: '严重违法失信名单（CSV，开放数据）' },
    handler: async (_, reply) => {
      const table = listingTable(await listingsFor(kernel, perFile))
      reply.header('access-control-allow-origin', '*')
      reply.header('cross-origin-resource-policy', 'cross-origin')
      reply.header(...notKept)
      return sendFile(reply, { name: '严重违法失信名单.csv', ...fileOf(table, 'csv') })
    },
  })
}
