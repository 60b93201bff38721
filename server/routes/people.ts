import { dayIn, type Kernel } from '@zhiheng/kernel'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { sessionIn } from '../auth/guard.ts'
import { sendFile } from '../exports/answer.ts'
import { besideOf } from '../exports/guide.ts'
import { columnsOf } from '../exports/rows.ts'
import { fileOf } from '../exports/table.ts'
import { receive, type Upload, uploadOf } from '../files/uploads.ts'
import type { App } from '../http/app.ts'
import { sha256 } from '../http/schemas.ts'
import { openSheet, sheetKinds } from '../imports/open.ts'
import { readTable } from '../imports/table.ts'
import type { Parts } from '../parts.ts'
import { existingFor } from '../people/existing.ts'
import { type Plan, planPeople } from '../people/plan.ts'
import { type PersonRow, peopleFields } from '../people/sheet.ts'
import { countsOf, takePlan } from '../people/take.ts'
import { entryOf } from '../records/find.ts'
import { nameOfRegion } from '../regions.ts'
import { administratorOf } from './accounts.ts'

const upload = z.object({ file: sha256, request: z.uuid() })
const tally = z.object({ created: z.number(), changed: z.number(), unchanged: z.number() })
const counts = z.object({ persons: tally, posts: tally, accounts: z.number() })
const problem = z.object({
  row: z.number(),
  field: z.string().nullable(),
  code: z.string(),
  says: z.string(),
})
const person = z.object({
  n: z.number(),
  code: z.string(),
  name: z.string(),
  is: z.enum(['new', 'changed', 'same']),
  username: z.string().nullable(),
  posts: z.array(z.object({ title: z.string(), is: z.enum(['new', 'changed', 'same']) })),
})
const slip = z.object({
  name: z.string(),
  code: z.string(),
  region: z.string(),
  regionName: z.string(),
  username: z.string(),
  password: z.string(),
  until: z.string(),
  posts: z.array(z.string()),
})

/** People by a sheet: template, a look at what it would do, and doing it, all or nothing. */
export function peopleRoutes(app: App, parts: Parts): void {
  templateRoute(app, parts)
  previewRoute(app, parts)
  importRoute(app, parts)
}

function templateRoute(app: App, { kernel }: Parts): void {
  app.get('/api/people/template.xlsx', {
    schema: { summary: '人员与岗位表的模板：表头、下拉列表和说明' },
    handler: async (_, reply) =>
      sendFile(reply, { name: `${sheetTitle}导入模板.xlsx`, ...templateOf(kernel) }),
  })
}

const sheetTitle = '人员与岗位'

function templateOf(kernel: Kernel) {
  const entry = entryOf(kernel, 'person')
  // The second sheet explains the columns of this table, which is no register of its own.
  const named = { ...entry, register: { ...entry.register, title: sheetTitle, key: null } }
  const table = { title: sheetTitle, columns: columnsOf(peopleFields), rows: [] }
  return fileOf(table, 'xlsx', besideOf(named, peopleFields))
}

function previewRoute(app: App, parts: Parts): void {
  app.post('/api/people/preview', {
    schema: {
      summary: '上传人员与岗位表（multipart，字段名 file），逐行说明将做什么、哪里有误；不保存',
      consumes: ['multipart/form-data'],
      response: {
        200: z.object({
          file: sha256,
          counts,
          persons: z.array(person),
          problems: z.array(problem),
        }),
      },
    },
    handler: async (request) => {
      administratorOf(request)
      const uploaded = await receive(parts, request, { kinds: sheetKinds })
      const plan = await planOf(parts, request, uploaded)
      const persons = plan.persons.map(({ n, id, code, name, is, username }) => ({
        ...{ n, code, name, is, username },
        posts: plan.posts
          .filter(({ answers }) => answers.person === id)
          .map((post) => ({ title: post.answers.title, is: post.is })),
      }))
      return {
        file: uploaded.sha256,
        counts: countsOf(plan),
        persons,
        problems: [...plan.problems],
      }
    },
  })
}

function importRoute(app: App, parts: Parts): void {
  app.post('/api/people', {
    schema: {
      summary:
        '导入人员、岗位与账号，全部保存或一行也不保存；一次性密码只在回答里出现这一次（管理员）',
      body: upload,
      response: { 200: z.object({ counts, slips: z.array(slip) }) },
    },
    handler: async (request) => {
      const actor = administratorOf(request)
      const { file, request: id } = request.body
      const uploaded = await uploadOf(parts, file, sessionIn(request).person)
      const plan = await planOf(parts, request, uploaded)
      const slips = await takePlan(parts, plan, { actor, request: id })
      const named = slips.map(async (one) => ({
        ...one,
        posts: [...one.posts],
        regionName: await nameOfRegion(parts.kernel.pool, one.region),
      }))
      return { counts: countsOf(plan), slips: await Promise.all(named) }
    },
  })
}

async function planOf(parts: Parts, request: FastifyRequest, uploaded: Upload): Promise<Plan> {
  const actor = administratorOf(request)
  const sheet = await openSheet(parts.files.pathOf(uploaded.sha256), uploaded.kind)
  const table = await readTable(sheet, peopleFields, request.post!.region.code)
  const rows = table.rows as readonly PersonRow[]
  const existing = await existingFor(parts.kernel, actor, rows)
  const on = { existing, on: dayIn(parts.now()), scope: actor.scope }
  const plan = planPeople(rows, on)
  const problems = [...table.problems, ...plan.problems].toSorted((a, b) => a.row - b.row)
  return { ...plan, problems }
}
