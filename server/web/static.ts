import { access } from 'node:fs/promises'
import { join } from 'node:path'
import files from '@fastify/static'
import { z } from 'zod'
import type { App } from '../http/app.ts'

/** Vite writes a digest of the content into these names, so that they never change. */
const hashed = /^assets\/[^/]+-[\w-]{8,}\.\w+$/
const forever = 'public, max-age=31536000, immutable'

/** Serves the workbench under /work/: its files, and its first page for every address of its own. */
export async function serveWorkbench(app: App, folder: string): Promise<boolean> {
  const built = await access(join(folder, 'index.html')).then(
    () => true,
    () => false,
  )
  if (!built) return false
  await app.register(files, { root: folder, serve: false, cacheControl: false })
  const page = { config: { access: 'open' }, schema: { hide: true } } as const
  app.get('/work', { ...page, handler: (_, reply) => reply.redirect('/work/') })
  app.get('/work/*', {
    ...page,
    schema: { hide: true, params: z.object({ '*': z.string() }) },
    handler: (request, reply) => {
      const path = request.params['*']
      // A missing file is missing; only pages fall back to the first one.
      const file = /\.\w+$/.test(path) ? path : 'index.html'
      return reply.header('cache-control', hashed.test(path) ? forever : 'no-cache').sendFile(file)
    },
  })
  return true
}
