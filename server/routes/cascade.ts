import { dayIn, type Kernel } from '@zhiheng/kernel'
import { basisOf, type Coverage, coverage, unitPlansUnder } from '@zhiheng/modules'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { opaque } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { addressOf } from '../records/find.ts'
import { nameOfRegion, regionsUnder } from '../regions.ts'

const params = z.object({ address: z.string().max(100) })

/** How documents of regions hang together: what one is made under, and whether lower ones take it up. */
export function cascadeRoutes(app: App, { kernel, now }: Parts): void {
  app.get('/api/documents/:address/basis', {
    schema: {
      summary: '依据关系：上级文件和据此制定的文件',
      params,
      response: { 200: opaque },
    },
    handler: async (request) => {
      const at = addressOf(request.params.address)
      const { above, below } = await basisOf(kernel, actorOf(request), at)
      return { above: await named(kernel, above), below: await named(kernel, below) }
    },
  })
  app.get('/api/documents/:address/coverage', {
    schema: {
      summary: '下级计划对本文件目标和任务的覆盖情况',
      params,
      response: { 200: opaque },
    },
    handler: async (request) => {
      const at = addressOf(request.params.address)
      const on = dayIn(now())
      const below = await regionsUnder(kernel.pool, at.region, on)
      const codes = below.map(({ code }) => code)
      const found = await coverage(kernel, actorOf(request), { at, below: codes })
      const regions = withFilings(found)
      const silent = below.filter(({ code }) => !regions.some(({ region }) => region === code))
      const units = await unitPlansUnder(kernel, actorOf(request), { document: at, on })
      const { filings: _, ...rest } = found
      return { ...rest, regions: await named(kernel, regions), silent, units }
    },
  })
}

/** Each region with what it filed; of one whose plans the actor may not read there is only what the filing carries. */
function withFilings({ regions, filings }: Coverage) {
  const none = { covered: 0, weaker: 0, missing: 0, unknown: 0 }
  const by = new Map(filings.map((filing) => [filing.from, filing]))
  const unread = filings.filter(({ from }) => !regions.some(({ region }) => region === from))
  return [
    ...regions.map((one) => ({ ...one, filing: by.get(one.region) ?? null })),
    ...unread.map((filing) => ({
      region: filing.from,
      plans: [],
      items: [],
      counts: filing.counts ?? none,
      filing,
    })),
  ].toSorted((a, b) => a.region.localeCompare(b.region))
}

/** Codes of regions become code and name. */
function named<T extends { readonly region: string | null }>(kernel: Kernel, list: readonly T[]) {
  return Promise.all(
    list.map(async (one) => ({
      ...one,
      region: one.region && { code: one.region, name: await nameOfRegion(kernel.pool, one.region) },
    })),
  )
}
