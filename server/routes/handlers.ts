import { dayIn } from '@zhiheng/kernel'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { regionCode } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { handlersFor } from '../posts/handlers.ts'
import { entryOf } from '../records/find.ts'

const handler = z.object({
  id: z.string(),
  title: z.string(),
  holder: z.string(),
  role: z.string(),
  department: z.string().nullable(),
  departmentName: z.string().nullable(),
  open: z.number().describe('现在等该岗位经办的件数'),
})

/** Who can be named as the one that handles a record. */
export function handlerRoutes(app: App, { kernel, now }: Parts): void {
  app.get('/api/records/:register/steps/:step/handlers', {
    schema: {
      summary: '办理这一步之后可以接着经办的岗位：本部门在前，按姓名排列',
      params: z.object({ register: z.string().max(64), step: z.string().max(64) }),
      querystring: z.object({
        region: regionCode,
        state: z.string().max(64).optional().describe('记录现在的状态'),
        department: z.string().max(64).optional().describe('记录所属的部门'),
        q: z.string().max(100).default('').describe('姓名、岗位、角色或部门'),
      }),
      response: { 200: z.object({ handlers: z.array(handler) }) },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const { region, state, department = null, q } = request.query
      const { register, step } = request.params
      if (!Object.hasOwn(entryOf(kernel, register).procedure.steps, step))
        throw new HttpProblem('address.unknown')
      const sought = { register, step, state, region, department, words: q, on: dayIn(now()) }
      return { handlers: [...(await handlersFor(kernel, actor, sought))] }
    },
  })
}
