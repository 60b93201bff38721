import { type Field, getStep } from '@zhiheng/kernel'
import { z } from 'zod'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { values } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { checkRows, checkValue } from '../records/checked.ts'
import { entryOf } from '../records/find.ts'
import { registerParams } from './records.ts'

const checked = { says: z.string(), suggestions: z.array(z.string()) }
const one = z.object({ says: z.string().nullable(), suggestions: z.array(z.string()) })
const cell = z.object({ row: z.number(), field: z.string(), ...checked })

/** Values looked at while they are typed; nothing is saved, and what other records say is not looked at. */
export function checkRoutes(app: App, { kernel }: Parts): void {
  app.get('/api/check', {
    schema: {
      summary: '核对一个代码，给出可能的正确写法',
      querystring: z.object({
        kind: z.enum(['party', 'code', 'date']),
        title: z.string().max(100),
        value: z.string().max(200),
      }),
      response: { 200: one },
    },
    handler: async ({ query: { kind, title, value } }) => {
      const found = checkValue({ kind, title, required: false } as Field, value)
      return found
        ? { says: found.says, suggestions: [...found.suggestions] }
        : { says: null, suggestions: [] }
    },
  })
  app.post('/api/records/:register/steps/:step/check', {
    schema: {
      summary: '核对将要填写的内容，不保存',
      params: registerParams.extend({ step: z.string().max(64) }),
      body: z.object({ rows: z.array(values).min(1).max(1000) }),
      response: { 200: z.object({ problems: z.array(cell) }) },
    },
    handler: async (request) => {
      const entry = entryOf(kernel, request.params.register)
      const { step } = request.params
      if (!Object.hasOwn(entry.procedure.steps, step)) throw new HttpProblem('address.unknown')
      const problems = checkRows(entry, getStep(entry, step), request.body.rows)
      return { problems: problems.map((one) => ({ ...one, suggestions: [...one.suggestions] })) }
    },
  })
}
