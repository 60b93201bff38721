import type { AnyStep, Entry, Fields } from '@zhiheng/kernel'
import { z } from 'zod'
import { actorOf, sessionIn } from '../auth/guard.ts'
import { receive } from '../files/uploads.ts'
import type { App } from '../http/app.ts'
import { regionCode, sha256 } from '../http/schemas.ts'
import { fieldsOf } from '../imports/fields.ts'
import { openSheet, sheetKinds } from '../imports/open.ts'
import { previewOf } from '../imports/preview.ts'
import { rememberedSources } from '../imports/remembered.ts'
import { startImport } from '../imports/start.ts'
import type { Parts } from '../parts.ts'
import { entryOf } from '../records/find.ts'
import { registerParams } from './records.ts'

const preview = z.object({
  file: sha256,
  format: z.enum(['csv', 'xlsx']),
  columns: z.array(z.object({ header: z.string(), field: z.string().nullable() })),
  rows: z.array(z.array(z.string())),
  total: z.number().nullable(),
  notes: z.array(z.string()),
  missing: z.array(z.string()),
  source: z.string().nullable(),
  given: z.record(z.string(), z.string()),
  yuan: z.boolean(),
})
const choice = z.object({
  file: sha256,
  step: z.string().max(64),
  keep: z.enum(['all', 'good']).default('good'),
  mapping: z.record(z.string(), z.string().max(64).nullable()),
  region: regionCode.optional(),
  given: z.record(z.string(), z.string().max(200)).optional(),
  yuan: z.boolean().optional(),
  remember: z.string().trim().min(1).max(100).optional(),
})

/** A file of many records: look first, then feed it to a step in the background. */
export function importRoutes(app: App, parts: Parts): void {
  app.post('/api/records/:register/import/preview', {
    schema: {
      summary: '上传表格（multipart，字段名 file），预览列与前 20 行',
      consumes: ['multipart/form-data'],
      params: registerParams,
      response: { 200: preview },
    },
    handler: async (request) => {
      const entry = entryOf(parts.kernel, request.params.register)
      const upload = await receive(parts, request, { kinds: sheetKinds })
      const sheet = await openSheet(parts.files.pathOf(upload.sha256), upload.kind)
      const { name, fields } = entry.register
      const remembered = await rememberedSources(parts.kernel, {
        ...{ actor: actorOf(request), region: request.post!.region.code },
        register: { name, fields: fields as Fields },
      })
      const shown = await previewOf(sheet, entry.register, { needed: neededOf(entry), remembered })
      return {
        file: upload.sha256,
        ...shown,
        columns: [...shown.columns],
        rows: shown.rows.map((cells) => [...cells]),
        notes: [...shown.notes],
        missing: [...shown.missing],
      }
    },
  })
  app.post('/api/records/:register/import', {
    schema: {
      summary: '开始导入',
      params: registerParams,
      body: choice,
      response: { 200: z.object({ job: z.uuid() }) },
    },
    handler: async (request) => {
      const entry = entryOf(parts.kernel, request.params.register)
      const actor = actorOf(request)
      const region = request.body.region ?? request.post!.region.code
      const asked = { choice: { ...request.body, region }, actor, session: sessionIn(request) }
      return { job: await startImport(parts, entry, asked) }
    },
  })
}

/** What the step that takes files must be told; nothing where there are several, of which none is chosen yet. */
function neededOf({ register, procedure }: Entry): Fields {
  const [step, more] = Object.values<AnyStep>(procedure.steps).filter(({ takesFile }) => takesFile)
  return step && !more ? fieldsOf(register, step) : {}
}
