import { access, stat } from 'node:fs/promises'
import { join } from 'node:path'
import files from '@fastify/static'
import { z } from 'zod'
import type { App } from '../http/app.ts'

/** Vite writes a digest of the content into these names, so that they never change. */
const hashed = /^assets\/[^/]+-[\w-]{8,}\.\w+$/
const forever = 'public, max-age=31536000, immutable'

/** Whether a path below /work/ names a file that was built; a page of the application may have dots in its address too. */
const isFile = async (folder: string, path: string): Promise<boolean> => {
  // What leads out of the folder is refused where files are sent.
  if (path.split('/').includes('..')) return true
  const found = await stat(join(folder, ...path.split('/'))).catch(() => undefined)
  return found?.isFile() ?? false
}

/** Serves the workbench under /work/: its files, and its first page for every address of its own. */
export async function serveWorkbench(app: App, folder: string): Promise<boolean> {
  const built = await access(join(folder, 'index.html')).then(
    () => true,
    () => false,
  )
  if (!built) return false
  await app.register(files, { root: folder, serve: false, cacheControl: false })
  // Files cost next to nothing, and a whole office may stand behind one address: only requests that ask are counted.
  const page = { config: { access: 'open', rateLimit: false }, schema: { hide: true } } as const
  app.get('/work', { ...page, handler: (_, reply) => reply.redirect('/work/') })
  app.get('/work/*', {
    ...page,
    schema: { hide: true, params: z.object({ '*': z.string() }) },
    handler: async (request, reply) => {
      const path = request.params['*']
      // A script that is missing is missing: the first page would not run in its place.
      const own = path.startsWith('assets/') || (await isFile(folder, path))
      return reply
        .header('cache-control', hashed.test(path) ? forever : 'no-cache')
        .sendFile(own ? path : 'index.html')
    },
  })
  return true
}
