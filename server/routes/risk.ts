import { riskMatrix } from '@zhiheng/modules'
import { z } from 'zod'
import type { App } from '../http/app.ts'

const cell = z.object({ score: z.number(), colour: z.enum(['blue', 'yellow', 'orange', 'red']) })

/** What risk work looks up. */
export function riskRoutes(app: App): void {
  app.get('/api/risk/matrix', {
    schema: {
      summary: '风险矩阵：严重性、可能性各级的风险值和等级',
      response: { 200: z.object({ rows: z.array(z.array(cell)) }) },
    },
    handler: async () => ({ rows: riskMatrix }),
  })
}
