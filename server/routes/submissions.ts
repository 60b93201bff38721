import { addressText, dayIn } from '@zhiheng/kernel'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import { sendFile } from '../exports/answer.ts'
import { repliesTable, replyChannels } from '../exports/replies.ts'
import { fileOf, tableFormats } from '../exports/table.ts'
import type { App } from '../http/app.ts'
import { civilDate } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { addressOf } from '../records/find.ts'
import { aidFor } from '../submissions/aid.ts'

const direction = z.object({
  goes: z.enum(['here', 'below', 'elsewhere', 'unknown']),
  region: z.string().nullable(),
  why: z.string(),
})
const aid = z.object({
  direction: direction.nullable(),
  alike: z.array(
    z.object({
      address: z.string(),
      number: z.string(),
      respondent: z.string(),
      receivedOn: z.string(),
      score: z.number(),
      why: z.array(z.string()),
    }),
  ),
  /** Submissions of the same person within so many days, this one among them; whole fen. */
  pattern: z.object({
    in30: z.number(),
    in90: z.number(),
    in365: z.number(),
    respondents: z.number(),
    asked: z.number(),
    withdrawnOrSettled: z.number(),
  }),
})

/** What the desk that receives complaints needs beside their registers. */
export function submissionRoutes(app: App, { kernel, now }: Parts): void {
  app.get('/api/submissions/:address/aid', {
    schema: {
      summary: '来件的受理参考：管辖、相似来件、同一人的既往来件',
      params: z.object({ address: z.string().max(100) }),
      response: { 200: aid },
    },
    handler: async (request) => {
      const at = addressOf(request.params.address)
      const found = await aidFor(kernel, { actor: actorOf(request), at })
      const alike = found.alike.map(({ submission, score, why }) => ({
        address: addressText(submission),
        number: String(submission.fields.submissionNo),
        respondent: String(submission.fields.respondent),
        receivedOn: String(submission.fields.receivedOn),
        score,
        why,
      }))
      const { within30, within90, within365, ...sums } = found.pattern
      const counts = [within30, within90, within365].map(({ length }) => length)
      const [in30 = 0, in90 = 0, in365 = 0] = counts
      return { direction: found.direction, alike, pattern: { in30, in90, in365, ...sums } }
    },
  })
  app.get('/api/replies/export.:format', {
    schema: {
      summary: '导出对渠道来件的答复，列名与平台清单一致',
      params: z.object({ format: z.enum(tableFormats) }),
      querystring: z.object({ channel: z.enum(replyChannels), from: civilDate }),
    },
    handler: async (request, reply) => {
      const { format } = request.params
      const table = repliesTable(kernel, actorOf(request), request.query)
      const name = `${table.title}${dayIn(now())}.${format}`
      return sendFile(reply, { name, ...fileOf(table, format) })
    },
  })
}
