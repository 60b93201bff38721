import { dayIn, find, type Kernel } from '@zhiheng/kernel'
import { groupKinds, responsibilityOn } from '@zhiheng/modules'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { actorOf, sessionIn } from '../auth/guard.ts'
import { sendFile } from '../exports/answer.ts'
import { besideOf } from '../exports/guide.ts'
import { columnsOf } from '../exports/rows.ts'
import { fileOf } from '../exports/table.ts'
import { receive, type Upload, uploadOf } from '../files/uploads.ts'
import { type GroupPlan, planGroups } from '../groups/plan.ts'
import { type GroupRow, groupFields } from '../groups/sheet.ts'
import { groupCounts, knownFor, takeGroups } from '../groups/take.ts'
import { coverageFor, groupsOn, mismatchFor } from '../groups/view.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { civilDate, opaque, regionCode, sha256 } from '../http/schemas.ts'
import { openSheet, sheetKinds } from '../imports/open.ts'
import { readTable } from '../imports/table.ts'
import type { Parts } from '../parts.ts'
import { addressOf, entryOf } from '../records/find.ts'

const tally = z.object({ created: z.number(), changed: z.number(), unchanged: z.number() })
const counts = z.object({ groups: tally, members: tally })
const on = civilDate.optional()

/** Leading groups and their members: by a sheet, as of a day, with coverage and with what does not agree. */
export function groupRoutes(app: App, parts: Parts): void {
  viewRoutes(app, parts)
  mismatchRoute(app, parts)
  responsibilityRoute(app, parts)
  templateRoute(app, parts)
  importRoutes(app, parts)
}

function viewRoutes(app: App, { kernel, now }: Parts): void {
  app.get('/api/organisation/groups', {
    schema: {
      summary: '领导小组及成员（某一天）',
      querystring: z.object({ on, region: regionCode.optional() }),
      response: { 200: opaque },
    },
    handler: async (request) => {
      const asked = placeOf(request, dayIn(now()))
      return { ...asked, groups: await groupsOn(kernel, actorOf(request), asked) }
    },
  })
  app.get('/api/organisation/coverage', {
    schema: {
      summary: '下级地区和部门有没有相应的领导机构（某一天）',
      querystring: z.object({
        on,
        region: regionCode.optional(),
        kind: z.enum(Object.keys(groupKinds) as [string, ...string[]]).default('quality'),
      }),
      response: { 200: opaque },
    },
    handler: async (request) => {
      const asked = { ...placeOf(request, dayIn(now())), kind: request.query.kind }
      return { ...asked, ...(await coverageFor(kernel, actorOf(request), asked)) }
    },
  })
}

/** The region and day that are asked for; the acting post's and today by default. */
function placeOf(request: FastifyRequest, today: string) {
  const { region, on } = request.query as { readonly region?: string; readonly on?: string }
  return { region: region ?? request.post!.region.code, on: on ?? today }
}

function mismatchRoute(app: App, { kernel, now }: Parts): void {
  app.get('/api/organisation/mismatch', {
    schema: {
      summary: '任务分工与成员单位不一致之处，以及尚未落实到岗到人的任务',
      querystring: z.object({ document: z.string().max(100) }),
      response: { 200: opaque },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const at = addressOf(request.query.document)
      const document = await find(kernel, 'document', { actor, at })
      if (!document) throw new HttpProblem('record.unknown')
      return mismatchFor(kernel, actor, { document, today: dayIn(now()) })
    },
  })
}

function responsibilityRoute(app: App, { kernel, now }: Parts): void {
  app.get('/api/organisation/responsibility', {
    schema: {
      summary: '各部门主要负责人对本部门目标和任务负总责（某一天）',
      querystring: z.object({ on, region: regionCode.optional() }),
      response: { 200: opaque },
    },
    handler: (request) =>
      responsibilityOn(kernel, actorOf(request), placeOf(request, dayIn(now()))),
  })
}

const sheetTitle = '领导小组及成员'

function templateRoute(app: App, { kernel }: Parts): void {
  app.get('/api/organisation/groups/template.xlsx', {
    schema: { summary: '领导小组及成员表的模板：表头、下拉列表和说明' },
    handler: async (_, reply) =>
      sendFile(reply, { name: `${sheetTitle}导入模板.xlsx`, ...templateOf(kernel) }),
  })
}

function templateOf(kernel: Kernel) {
  const entry = entryOf(kernel, 'leading-group')
  const named = { ...entry, register: { ...entry.register, title: sheetTitle, key: null } }
  const table = { title: sheetTitle, columns: columnsOf(groupFields), rows: [] }
  return fileOf(table, 'xlsx', besideOf(named, groupFields))
}

function importRoutes(app: App, parts: Parts): void {
  app.post('/api/organisation/groups/preview', {
    schema: {
      summary: '上传领导小组表（multipart，字段名 file），逐行说明哪里有误；不保存',
      consumes: ['multipart/form-data'],
      response: { 200: z.object({ file: sha256, counts, rows: opaque, problems: opaque }) },
    },
    handler: async (request) => {
      const uploaded = await receive(parts, request, { kinds: sheetKinds })
      const plan = await planOf(parts, request, uploaded)
      const titles = new Map(plan.groups.map(({ id, title }) => [id, title]))
      const rows = plan.members.map(({ n, group, duty, department, personName, is }) => ({
        ...{ n, duty, department, personName, is },
        group: titles.get(group),
      }))
      return {
        file: uploaded.sha256,
        counts: groupCounts(plan),
        rows,
        problems: plan.problems,
      }
    },
  })
  app.post('/api/organisation/groups', {
    schema: {
      summary: '导入领导小组及成员，全部保存或一行也不保存',
      body: z.object({ file: sha256, request: z.uuid() }),
      response: { 200: z.object({ counts }) },
    },
    handler: async (request) => {
      const { file, request: id } = request.body
      const uploaded = await uploadOf(parts, file, sessionIn(request).person)
      const plan = await planOf(parts, request, uploaded)
      await takeGroups(parts, plan, { actor: actorOf(request), request: id })
      return { counts: groupCounts(plan) }
    },
  })
}

async function planOf(
  { kernel, files }: Parts,
  request: FastifyRequest,
  uploaded: Upload,
): Promise<GroupPlan> {
  const actor = actorOf(request)
  const sheet = await openSheet(files.pathOf(uploaded.sha256), uploaded.kind)
  const table = await readTable(sheet, groupFields, request.post!.region.code)
  const rows = table.rows as readonly GroupRow[]
  const plan = planGroups(rows, await knownFor(kernel, actor, rows), actor)
  const problems = [...table.problems, ...plan.problems].toSorted((a, b) => a.row - b.row)
  return { ...plan, problems }
}
