import { find, history } from '@zhiheng/kernel'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import { sendFile } from '../exports/answer.ts'
import type { FileKind } from '../files/kind.ts'
import { receive } from '../files/uploads.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { sha256 } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { addressOf, entryOf } from '../records/find.ts'

/** What a step may hold as evidence. */
const evidence: readonly FileKind[] = [
  'pdf',
  'png',
  'jpeg',
  'docx',
  'xlsx',
  'ofd',
  'office97',
  'text',
]
const types: Partial<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
}

const upload = z.object({ sha256, name: z.string(), size: z.number(), kind: z.string() })
const params = z.object({
  register: z.string().max(64),
  address: z.string().max(100),
  sha256,
})

/** Files that steps hold: put in by anyone at work, taken out by who may see the record. */
export function fileRoutes(app: App, parts: Parts): void {
  app.post('/api/files', {
    schema: {
      summary: '上传附件（multipart，字段名 file）；办理时填写返回的 sha256',
      consumes: ['multipart/form-data'],
      response: { 200: upload },
    },
    handler: (request) => receive(parts, request, { kinds: evidence }),
  })
  app.get('/api/records/:register/:address/files/:sha256', {
    schema: { summary: '下载记录所附的文件', params },
    handler: async (request, reply) => {
      const { register, address, sha256 } = request.params
      entryOf(parts.kernel, register)
      const asked = { actor: actorOf(request), at: addressOf(address) }
      const record = await find(parts.kernel, register, asked)
      const events = record ? await history(parts.kernel, register, asked) : []
      const held = [record?.fields, ...events.flatMap(({ answers, after }) => [answers, after])]
      if (
        !held.some((some) =>
          Object.values(some ?? {})
            .flat()
            .includes(sha256),
        )
      )
        throw new HttpProblem('file.unknown')
      return sendFile(reply, await bodyOf(parts, sha256))
    },
  })
}

async function bodyOf({ kernel, files }: Parts, sha256: string) {
  const found = await kernel.pool.query<{ name: string; kind: string }>(
    'select name, kind from stored_file where sha256 = $1 order by at limit 1',
    [sha256],
  )
  const { name = sha256, kind = '' } = found.rows[0] ?? {}
  const type = types[kind] ?? 'application/octet-stream'
  return { name, type, body: await files.read(sha256) }
}
