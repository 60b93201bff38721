import { asOf, dayIn } from '@zhiheng/kernel'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { civilDate, opaque } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { askedOf } from '../records/asked.ts'
import { entryOf } from '../records/find.ts'
import { registerParams } from './records.ts'

const querystring = z
  .object({ on: civilDate.optional() })
  .catchall(z.union([z.string().max(500), z.array(z.string().max(500)).max(100)]))

/** Dated facts as they stood on a day: of every key the record in force. */
export function inForceRoutes(app: App, { kernel, now }: Parts): void {
  app.get('/api/records/:register/in-force', {
    schema: {
      summary: '某日有效的记录；按年登记的为当年的，没有即不详',
      params: registerParams,
      querystring,
      response: { 200: z.object({ on: z.string(), records: z.array(opaque) }) },
    },
    handler: async (request) => {
      const { register } = request.params
      const { on = dayIn(now()), ...filters } = request.query
      const entry = entryOf(kernel, register)
      if (!entry.register.inForce)
        throw new HttpProblem('request.invalid', `“${entry.register.title}”不按日期或年度登记`)
      const { actor, where } = askedOf({ kernel, entry }, actorOf(request), filters)
      const records = await asOf(kernel, register, { actor, on, ...(where && { where }) })
      return { on, records: [...records] }
    },
  })
}
