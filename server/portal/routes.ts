import { readAddress } from '@zhiheng/kernel'
import type { FastifyError } from 'fastify'
import { z } from 'zod'
import type { App } from '../http/app.ts'
import { isDatabaseAway } from '../http/database-away.ts'
import { HttpProblem } from '../http/problems.ts'
import type { Parts } from '../parts.ts'
import { send } from './answer.ts'
import { openPortal } from './built.ts'
import { type Drawing, drawingWith, type Exchange } from './drawing.ts'
import { drawPages } from './draws.ts'
import { listFiles, listPages } from './lists/routes.ts'
import { open } from './open.ts'
import { openDataRoute } from './open-data.ts'
import { publicDocuments, publicOutline } from './public-outline.ts'
import { recallFeeds, recallPages, recallPictures } from './recalls/routes.ts'
import { releasedData, releasedFeed, releasedPages } from './released/pages.ts'
import { resultFiles, resultPages } from './results/routes.ts'
import { submissionPages } from './submissions.ts'

const forever = 'public, max-age=31536000, immutable'

/** Serves the public pages and their open data; false where the pages are not built. */
export async function servePortal(app: App, parts: Parts, folder: string): Promise<boolean> {
  const portal = await openPortal(folder)
  if (!portal) return false
  openDataRoute(app, parts)
  releasedData(app, parts)
  releasedFeed(app, parts)
  recallFeeds(app, parts)
  recallPictures(app, parts)
  resultFiles(app, parts)
  listFiles(app, parts)
  await app.register(async (scope) => {
    const drawing = drawingWith(parts, portal)
    scope.setErrorHandler<FastifyError>(refusing(drawing))
    fileRoutes(scope, drawing)
    pageRoutes(scope, parts, drawing)
    submissionPages(scope, parts, drawing)
    releasedPages(scope, parts, drawing)
    drawPages(scope, parts, drawing)
    recallPages(scope, parts, drawing)
    resultPages(scope, parts, drawing)
    listPages(scope, parts, drawing)
    unknownRoute(scope, drawing)
  })
  return true
}

function fileRoutes(app: App, { files }: Drawing): void {
  for (const { path, ...file } of files)
    app.get(path, {
      ...open,
      config: { ...open.config, rateLimit: false },
      handler: (request, reply) => send(request, reply, { status: 200, cache: forever, ...file }),
    })
}

function pageRoutes(app: App, parts: Parts, drawing: Drawing): void {
  app.get('/', {
    ...open,
    handler: async (request, reply) => {
      const documents = await publicDocuments(parts)
      return drawing.page({ request, reply }, { kind: 'home', documents })
    },
  })
  app.get('/help', {
    ...open,
    handler: (request, reply) => drawing.page({ request, reply }, { kind: 'help' }),
  })
  app.get('/outline/:address', {
    ...open,
    schema: { hide: true, params: z.object({ address: z.string() }) },
    handler: async (request, reply) => {
      if (drawing.asksForNoDay(request)) return drawing.refusal({ request, reply }, 'day')
      const at = readAddress(request.params.address)
      const on = drawing.day(request)
      const outline = at && (await publicOutline(parts, { at, on }))
      if (!outline) return drawing.refusal({ request, reply }, 'missing')
      return drawing.page({ request, reply }, { kind: 'outline', outline })
    },
  })
}

/** At an address that nothing is at, a person sees a page; a program sees the problem document. */
function unknownRoute(app: App, drawing: Drawing): void {
  app.get('/*', {
    ...open,
    handler: (request, reply) => {
      const person = /text\/html/.test(request.headers.accept ?? '')
      if (!person || request.url.startsWith('/api/')) return reply.callNotFound()
      return drawing.refusal({ request, reply }, 'missing')
    },
  })
}

/** Nothing is at an address that no address can be. */
const isNoAddress = ({ status }: HttpProblem, method: string): boolean =>
  status === 400 && (method === 'GET' || method === 'HEAD')

function whyOf(error: unknown, method: string): 'tooMany' | 'missing' | 'away' | 'fault' {
  if (error instanceof HttpProblem && error.status === 429) return 'tooMany'
  if (error instanceof HttpProblem && isNoAddress(error, method)) return 'missing'
  return isDatabaseAway(error) ? 'away' : 'fault'
}

/** A fault is logged once, with the number that its page shows; what a visitor asks wrongly is none. */
function refusing(drawing: Drawing) {
  return (error: FastifyError, request: Exchange['request'], reply: Exchange['reply']) => {
    const why = whyOf(error, request.method)
    if (why === 'fault' || why === 'away') request.log.error({ err: error }, 'request failed')
    return drawing.refusal({ request, reply }, why)
  }
}
