import { figures } from '@zhiheng/kernel'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { month, regionCode } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'

const querystring = z.object({
  region: regionCode.optional(),
  from: month,
  to: month,
  each: z.enum(['month', 'quarter', 'year', 'whole']).default('year'),
  level: z.coerce
    .number()
    .pipe(z.union([z.literal(2), z.literal(4), z.literal(6)]))
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
})
const answer = z.object({ indicator: z.string(), unit: z.string(), figures: z.array(figure) })

/** Figures of an indicator by region, period and dimension. */
export function figureRoutes(app: App, { kernel }: Parts): void {
  app.get('/api/figures/:indicator', {
    schema: {
      summary: '指标数值',
      params: z.object({ indicator: z.string().max(64) }),
      querystring,
      response: { 200: answer },
    },
    handler: async (request) => {
      const indicator = kernel.catalogue.indicators.get(request.params.indicator)
      if (!indicator) throw new HttpProblem('indicator.unknown')
      if (indicator.kind !== 'counted') throw new HttpProblem('indicator.reported')
      const { region = request.post!.region.code, level, by, ...period } = request.query
      if (by !== undefined && !indicator.by.some((name) => name === by))
        throw new HttpProblem('request.invalid', `该指标不能按“${by}”分组`)
      const asked = { actor: actorOf(request), region, ...period }
      const found = await figures(kernel, indicator, {
        ...asked,
        ...(level !== undefined && { level }),
        ...(by !== undefined && { by }),
      })
      return { indicator: indicator.name, unit: indicator.unit, figures: [...found] }
    },
  })
}
