import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dayIn, type Kernel } from '@zhiheng/kernel'
import {
  bodiesNamed,
  compareRevision,
  confirmWithScheme,
  documentsOf,
  indicatorsNamed,
  livingOutline,
  periodOf,
  proposalsOf,
  type RevisionDraft,
  type RuledDraft,
  reviseDocument,
  schemeIn,
} from '@zhiheng/modules'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { actorOf, sessionIn } from '../auth/guard.ts'
import { issuedIn } from '../documents/issued-in.ts'
import { readDocument, type Source } from '../documents/reader.ts'
import {
  bodies,
  comparison,
  draft,
  indicatorsFound,
  pasted,
  printedIndicators,
  printedNames,
  readAnew,
  revision,
} from '../documents/schemas.ts'
import { type FileKind, kindTitles } from '../files/kind.ts'
import { receive, uploadOf } from '../files/uploads.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { civilDate, opaque, regionCode } from '../http/schemas.ts'
import { parsed } from '../http/validation.ts'
import type { Parts } from '../parts.ts'
import { addressOf } from '../records/find.ts'
import { nameOfRegion } from '../regions.ts'

/** Those that cannot be read are let in too: the reader says best what to do about them. */
const kinds: readonly FileKind[] = [
  ...(['docx', 'pdf', 'text', 'office97', 'ofd'] as const),
  ...(['xlsx', 'zip', 'png', 'jpeg'] as const),
]

/** What the page for loading names too. */
const readable = 'DOCX、DOC、ODT、PDF、OFD、HTML、MHT 或 TXT'

/** Of what nobody knows by its bytes nothing is kept. */
function unknownKind(error: unknown): never {
  const unknown =
    error instanceof HttpProblem && error.message.startsWith(`这是${kindTitles.unknown}`)
  if (!unknown) throw error
  throw new HttpProblem('file.kind', `这是${kindTitles.unknown}；请上传 ${readable}，或粘贴全文`)
}

/** Policy documents: read, confirmed, and as living outlines. */
export function documentRoutes(app: App, parts: Parts): void {
  readRoute(app, parts)
  namesRoutes(app, parts)
  confirmRoute(app, parts)
  revisionRoutes(app, parts)
  outlineRoutes(app, parts)
}

function readRoute(app: App, parts: Parts): void {
  app.post('/api/documents/read', {
    schema: {
      summary: '解读纲要：上传文件（multipart，字段名 file）或 JSON { text, name }；不保存',
      consumes: ['multipart/form-data', 'application/json'],
      querystring: z.object({ region: regionCode.optional() }),
      response: { 200: opaque },
    },
    handler: async (request) => {
      const { kernel } = parts
      const { sha256, name, source } = await sourceOf(parts, request)
      const reading = await readDocument(source)
      const { region = request.post!.region.code } = request.query
      const what = { reading, region, today: dayIn(parts.now()) }
      const proposals = await proposalsOf(kernel, actorOf(request), what)
      const issued = await issuedIn(kernel.pool, reading)
      return {
        reading,
        sha256,
        name,
        region,
        issuedIn: issued,
        period: periodOf(reading),
        scheme: schemeIn(reading),
        ...proposals,
      }
    },
  })
}

function namesRoutes(app: App, { kernel, now }: Parts): void {
  app.post('/api/documents/departments', {
    schema: {
      summary: '文中的部门名称在某地区指哪个部门，以及该地区有哪些部门',
      body: printedNames,
      response: { 200: bodies },
    },
    handler: (request) =>
      bodiesNamed(kernel, actorOf(request), { ...request.body, today: dayIn(now()) }),
  })
  app.post('/api/documents/indicators', {
    schema: {
      summary: '文中的指标名称在某地区指哪个指标；按本地区别称的，带出处',
      body: printedIndicators,
      response: { 200: indicatorsFound },
    },
    handler: async (request) => ({
      found: await indicatorsNamed(kernel, actorOf(request), request.body),
    }),
  })
}

/** A text of the longest document takes far less, also as a web page; the others carry pictures and typefaces. */
const [mostText, mostBytes] = [4, 64].map((megabytes) => megabytes * 1024 * 1024) as [
  number,
  number,
]

const tooLarge = (kind: FileKind) =>
  new HttpProblem(
    'file.too-large',
    `纲要文件最大 ${kind === 'text' ? '4 MB（文本、网页）' : '64 MB'}；请只上传纲要正文，或拆分后再上传`,
  )

async function sourceOf(parts: Parts, request: FastifyRequest) {
  if (request.isMultipart()) {
    const { sha256, name, kind, size } = await receive(parts, request, { kinds }).catch(unknownKind)
    if (size > (kind === 'text' ? mostText : mostBytes)) throw tooLarge(kind)
    const source: Source = { bytes: await readFile(parts.files.pathOf(sha256)), name }
    return { sha256, name, source }
  }
  const source: Source = parsed(pasted, request.body)
  const sha256 = createHash('sha256').update(source.text).digest('hex')
  return { sha256, name: source.name, source }
}

function confirmRoute(app: App, parts: Parts): void {
  app.post('/api/documents', {
    schema: {
      summary: '确认并保存文件及其目标、任务，和由其规定拟出的评价方案草案',
      body: draft,
      response: { 200: z.object({ id: z.string(), address: z.string() }) },
    },
    handler: async (request) => {
      const { request: id, sha256, ...confirmed } = request.body
      const uploaded = sha256 ? await findUpload(parts, request, sha256) : null
      const taking = { actor: actorOf(request), at: parts.now(), request: id }
      const document = { ...confirmed, sha256: uploaded } as unknown as RuledDraft
      return confirmWithScheme(parts.kernel, taking, document)
    },
  })
}

function revisionRoutes(app: App, parts: Parts): void {
  const { kernel, now } = parts
  const params = z.object({ address: z.string().max(100) })
  app.post('/api/documents/:address/comparison', {
    schema: {
      summary: '更正文本与已确认的目标、任务对照：沿用、改写、新增、删去；不保存',
      params,
      body: readAnew,
      response: { 200: comparison },
    },
    handler: async (request) => {
      const read = request.body as unknown as Pick<RevisionDraft, 'goals' | 'tasks'>
      const at = addressOf(request.params.address)
      return compareRevision(kernel, actorOf(request), { at, ...read })
    },
  })
  app.post('/api/documents/:address/revision', {
    schema: {
      summary: '以更正文本替换正文：沿用的目标、任务保留记录和经过',
      params,
      body: revision,
      response: { 200: z.object({ address: z.string() }) },
    },
    handler: async (request) => {
      const { request: id, sha256, ...confirmed } = request.body
      const uploaded = sha256 ? await findUpload(parts, request, sha256) : null
      const taking = { actor: actorOf(request), at: now(), request: id }
      const draft = { ...confirmed, sha256: uploaded } as unknown as RevisionDraft
      return reviseDocument(kernel, taking, { at: addressOf(request.params.address), ...draft })
    },
  })
}

/** The digest of a file; that of a pasted text names none, and is left out. */
async function findUpload(
  parts: Parts,
  request: FastifyRequest,
  sha256: string,
): Promise<string | null> {
  const found = await uploadOf(parts, sha256, sessionIn(request).person).catch(() => null)
  return found?.sha256 ?? null
}

function outlineRoutes(app: App, { kernel, now }: Parts): void {
  app.get('/api/documents', {
    schema: { summary: '纲要文件及其完成情况', response: { 200: opaque } },
    handler: async (request) => {
      const found = await documentsOf(kernel, actorOf(request), { today: dayIn(now()) })
      return { documents: await Promise.all(found.map((document) => withRegion(kernel, document))) }
    },
  })
  app.get('/api/documents/:address/outline', {
    schema: {
      summary: '活的纲要：某一天每句话的状态',
      params: z.object({ address: z.string().max(100) }),
      querystring: z.object({ on: civilDate.optional() }),
      response: { 200: opaque },
    },
    handler: async (request) => {
      const { on } = request.query
      const asked = { at: addressOf(request.params.address), today: dayIn(now()) }
      const outline = await livingOutline(kernel, actorOf(request), {
        ...asked,
        ...(on !== undefined && { on }),
      })
      return { ...outline, document: await withRegion(kernel, outline.document) }
    },
  })
}

/** The kernel knows codes; what they are called is looked up here. */
async function withRegion<T extends { readonly region: { readonly code: string } }>(
  kernel: Kernel,
  document: T,
) {
  const { code } = document.region
  return { ...document, region: { code, name: await nameOfRegion(kernel.pool, code) } }
}
