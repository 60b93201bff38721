import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import type { Parts } from '../parts.ts'
import { searchEverywhere } from '../records/search.ts'
import { namesOfRegions } from '../regions.ts'

const querystring = z.object({
  q: z.string().trim().min(2).max(100),
  each: z.coerce.number().int().min(1).max(20).default(4),
})
const hit = z.object({
  address: z.string(),
  region: z.string(),
  title: z.string(),
  state: z.string(),
  excerpt: z.string().nullable(),
  document: z.string().nullable(),
  key: z.string().nullable(),
})
const answer = z.object({
  groups: z.array(z.object({ register: z.string(), hits: z.array(hit), more: z.boolean() })),
  /** Names of the regions, by code. */
  names: z.record(z.string(), z.string()),
})

/** Words looked for in everything that the acting post may read. */
export function searchRoutes(app: App, { kernel }: Parts): void {
  app.get('/api/search', {
    schema: { summary: '在所有台账中查找，按台账分组', querystring, response: { 200: answer } },
    handler: async (request) => {
      const { q: words, each } = request.query
      const groups = await searchEverywhere(kernel, actorOf(request), { words, each })
      const regions = groups.flatMap(({ hits }) => hits.map(({ region }) => region))
      const names = Object.fromEntries(await namesOfRegions(kernel.pool, [...new Set(regions)]))
      return { groups: groups.map((group) => ({ ...group, hits: [...group.hits] })), names }
    },
  })
}
