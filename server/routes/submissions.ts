import { dayIn } from '@zhiheng/kernel'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import { sendFile } from '../exports/answer.ts'
import { repliesTable, replyChannels } from '../exports/replies.ts'
import { fileOf, tableFormats } from '../exports/table.ts'
import type { App } from '../http/app.ts'
import { civilDate } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'

/** What the desk that receives complaints needs beside their registers. */
export function submissionRoutes(app: App, { kernel, now }: Parts): void {
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
