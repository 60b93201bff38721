import { ancestorCodes } from '@zhiheng/codes'
import { peers, wholeOf } from '@zhiheng/kernel'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { assertSpan, month, regionCode } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'

const standing = z.object({
  among: z.string(),
  /** 全市, 全省. */
  title: z.string(),
  mean: z.number(),
  peers: z.number(),
  own: z.number().nullable(),
  rank: z.number().nullable(),
})

/** Where a region stands among those of its level, in each region above it, the nearest first. */
export function peerRoutes(app: App, { kernel }: Parts): void {
  app.get('/api/figures/:indicator/peers', {
    schema: {
      summary: '与同级地区比较：平均水平和位次；可比地区不足三个的不列',
      params: z.object({ indicator: z.string().max(64) }),
      querystring: z.object({ region: regionCode.optional(), from: month, to: month }),
      response: { 200: z.object({ standings: z.array(standing) }) },
    },
    handler: async (request) => {
      const indicator = kernel.catalogue.indicators.get(request.params.indicator)
      if (!indicator) throw new HttpProblem('indicator.unknown')
      if (indicator.kind !== 'counted') throw new HttpProblem('indicator.reported')
      assertSpan(request.query)
      const { region = request.post!.region.code, ...span } = request.query
      const asked = { actor: actorOf(request), region, ...span }
      const standings: z.infer<typeof standing>[] = []
      for (const among of region === '0' ? [] : ancestorCodes(region)) {
        const found = await peers(kernel, indicator, { ...asked, among })
        // As many regions as in the narrower area are the same regions.
        if (found && found.peers !== standings.at(-1)?.peers)
          standings.push({ ...found, title: wholeOf(among) })
      }
      return { standings }
    },
  })
}
