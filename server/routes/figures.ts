import { type Actor, type Counted, type Figure, type Kernel, mayCount } from '@zhiheng/kernel'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { assertSpan, month, regionCode } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { figuresByTree } from '../territory/figures.ts'

/** Which figures are asked for; of the acting post's own region where none is named. */
export const figuresQuery = z.object({
  region: regionCode.optional(),
  from: month,
  to: month,
  each: z.enum(['month', 'quarter', 'year', 'whole']).default('year'),
  level: z.coerce
    .number()
    .pipe(z.union([z.literal(2), z.literal(4), z.literal(6)], '应为 2（省）、4（市）或 6（县）'))
    .optional(),
  by: z.string().max(64).optional(),
})
const figure = z.object({
  region: z.string(),
  period: z.string(),
  dimension: z.string().nullable(),
  of: z.number(),
  among: z.number().nullable(),
  value: z.number().nullable(),
  withheld: z.literal(true).optional().describe('数量过少，不予显示'),
})
const answer = z.object({ indicator: z.string(), unit: z.string(), figures: z.array(figure) })

/** Figures of an indicator by region, period and dimension. */
export function figureRoutes(app: App, { kernel }: Parts): void {
  app.get('/api/figures/:indicator', {
    schema: {
      summary: '指标数值',
      params: z.object({ indicator: z.string().max(64) }),
      querystring: figuresQuery,
      response: { 200: answer },
    },
    handler: async (request) => {
      const { indicator } = request.params
      const found = await figuresFor(kernel, request, { indicator, query: request.query })
      const { name, unit } = found.indicator
      return { indicator: name, unit, figures: [...found.figures] }
    },
  })
}

interface FiguresAsked {
  readonly indicator: string
  readonly query: z.infer<typeof figuresQuery>
}

/** @throws {HttpProblem} indicator.unknown, indicator.closed, indicator.reported, request.invalid */
export async function figuresFor(
  kernel: Kernel,
  request: FastifyRequest,
  asked: FiguresAsked,
): Promise<{ readonly indicator: Counted; readonly figures: readonly Figure[] }> {
  const indicator = kernel.catalogue.indicators.get(asked.indicator)
  if (!indicator) throw new HttpProblem('indicator.unknown')
  if (indicator.kind !== 'counted') throw new HttpProblem('indicator.reported')
  const { region = request.post!.region.code, level, by, ...period } = asked.query
  if (by !== undefined && !indicator.by.some((name) => name === by))
    throw new HttpProblem('request.invalid', `该指标不能按“${by}”分组`, [
      { field: 'by', says: `应为 ${indicator.by.join('、')} 之一` },
    ])
  assertSpan(period)
  const actor = actorOf(request)
  const open = indicator.smallest !== undefined
  if (!open && !mayCount(indicator, actor)) throw new HttpProblem('indicator.closed')
  const found = await figuresByTree(kernel, indicator, {
    actor,
    region,
    ...period,
    ...(level !== undefined && { level }),
    ...(by !== undefined && { by }),
  })
  // Of a wider region a post sees a part, which is not that region's figure.
  return { indicator, figures: found.filter((figure) => open || sees(actor, figure.region)) }
}

const sees = ({ scope }: Actor, region: string): boolean =>
  scope.some((code) => region.startsWith(code))
