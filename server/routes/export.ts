import {
  type Asked,
  count,
  dayIn,
  type Entry,
  type Fields,
  type Kernel,
  stream,
} from '@zhiheng/kernel'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import { sendFile } from '../exports/answer.ts'
import { besideOf } from '../exports/guide.ts'
import { jsonStream } from '../exports/json.ts'
import { columnsOf, registerTable } from '../exports/rows.ts'
import { fileOf } from '../exports/table.ts'
import { mostRows } from '../exports/xlsx/sheet.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { fieldsOf } from '../imports/fields.ts'
import type { Parts } from '../parts.ts'
import { askedOf, listQuery } from '../records/asked.ts'
import { entryOf } from '../records/find.ts'
import { registerParams } from './records.ts'
import { tableExportRoutes } from './table-exports.ts'

const formats = ['csv', 'xlsx', 'json'] as const
const params = registerParams.extend({ format: z.enum(formats) })

/** Everything that a list shows, as a file that the same register's import takes. */
export function exportRoutes(app: App, parts: Parts): void {
  const { kernel, now } = parts
  app.get('/api/records/:register/export.:format', {
    schema: { summary: '导出（与列表同样的筛选）', params, querystring: listQuery },
    handler: async (request, reply) => {
      const { register, format } = request.params
      const entry = entryOf(kernel, register)
      const asked = askedOf({ kernel, entry }, actorOf(request), request.query)
      const name = `${entry.register.title}${dayIn(now())}.${format}`
      return sendFile(reply, {
        name,
        ...(await bodyOf(kernel, { entry, asked, format, all: request.query.internal === 'true' })),
      })
    },
  })
  templateRoute(app, parts)
  tableExportRoutes(app, parts)
}

function templateRoute(app: App, { kernel }: Parts): void {
  app.get('/api/records/:register/template.xlsx', {
    schema: { summary: '导入模板：只有表头、下拉列表和说明的空表', params: registerParams },
    handler: async (request, reply) => {
      const entry = entryOf(kernel, request.params.register)
      const fields = importedFields(entry)
      const { title } = entry.register
      const table = { title, columns: columnsOf(fields), rows: [] }
      const file = fileOf(table, 'xlsx', besideOf(entry, fields))
      return sendFile(reply, { name: `${title}导入模板.xlsx`, ...file })
    },
  })
}

/** What an import of the register states. @throws {HttpProblem} import.not-taken where it takes no file */
function importedFields({ register, procedure }: Entry): Fields {
  const step = Object.values(procedure.steps).find(({ takesFile }) => takesFile)
  if (!step) throw new HttpProblem('import.not-taken', `“${register.title}”不接受导入，没有模板`)
  return fieldsOf(register, step)
}

interface Wanted {
  readonly entry: Entry
  readonly asked: Asked
  readonly format: (typeof formats)[number]
  /** With the fields that only the program needs: `internal=true`. */
  readonly all: boolean
}

async function bodyOf(kernel: Kernel, { entry, asked, format, all }: Wanted) {
  if (format === 'xlsx') await refuseTooMany(kernel, entry, asked)
  const records = await begun(stream(kernel, entry.register.name, asked))
  if (format === 'json') return { type: 'application/json', body: jsonStream(records) }
  return fileOf(registerTable(entry, records, all), format, besideOf(entry))
}

/** @throws {HttpProblem} request.invalid where a sheet holds no more rows */
async function refuseTooMany(kernel: Kernel, { register }: Entry, asked: Asked): Promise<void> {
  const { n } = await count(kernel, register.name, asked)
  if (n >= mostRows) throw new HttpProblem('request.invalid', tooMany)
}

const tooMany = '记录超过一张表能放的 1,048,575 行，请先筛选，或导出为 CSV'

/** Asks for the first one now, so that a refusal is still an answer of its own. */
async function begun<T>(source: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await source.next()
  return (async function* () {
    if (!first.done) yield first.value
    yield* source
  })()
}
