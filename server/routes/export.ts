import {
  type Asked,
  dayIn,
  type Entry,
  type Kernel,
  type RecordRead,
  stream,
} from '@zhiheng/kernel'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import { sendFile } from '../exports/answer.ts'
import { csvStream } from '../exports/csv.ts'
import { jsonStream } from '../exports/json.ts'
import { cellsOf, headersOf } from '../exports/rows.ts'
import type { App } from '../http/app.ts'
import type { Parts } from '../parts.ts'
import { askedOf, listQuery } from '../records/asked.ts'
import { entryOf } from '../records/find.ts'
import { registerParams } from './records.ts'

const params = registerParams.extend({ format: z.enum(['csv', 'json']) })

/** Everything that a list shows, as a file that the same register's import takes. */
export function exportRoutes(app: App, { kernel, now }: Parts): void {
  app.get('/api/records/:register/export.:format', {
    schema: { summary: '导出（与列表同样的筛选）', params, querystring: listQuery },
    handler: async (request, reply) => {
      const { register, format } = request.params
      const entry = entryOf(kernel, register)
      const asked = askedOf({ kernel, entry }, actorOf(request), request.query)
      const name = `${entry.register.title}${dayIn(now())}.${format}`
      return sendFile(reply, { name, ...(await bodyOf(kernel, { entry, asked, format })) })
    },
  })
}

interface Wanted {
  readonly entry: Entry
  readonly asked: Asked
  readonly format: 'csv' | 'json'
}

async function bodyOf(kernel: Kernel, { entry, asked, format }: Wanted) {
  const records = await begun(stream(kernel, entry.register.name, asked))
  if (format === 'json') return { type: 'application/json', body: jsonStream(records) }
  const body = csvStream(headersOf(entry), rowsOf(entry, records))
  return { type: 'text/csv; charset=utf-8', body }
}

async function* rowsOf(entry: Entry, records: AsyncIterable<RecordRead>) {
  for await (const record of records) yield cellsOf(entry, record)
}

/** Asks for the first one now, so that a refusal is still an answer of its own. */
async function begun<T>(source: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await source.next()
  return (async function* () {
    if (!first.done) yield first.value
    yield* source
  })()
}
