import {
  type Actor,
  type Kernel,
  type SchemeContent,
  schemeFaults,
  schemeOf,
} from '@zhiheng/kernel'
import { differencesSaid, inputsOffered, schemeKept, templatesOf } from '@zhiheng/modules'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { opaque, sha256 } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { addressOf } from '../records/find.ts'
import { schemeBody } from './scheme-body.ts'

const difference = z.object({
  node: z.string().nullable(),
  title: z.string(),
  what: z.enum(['added', 'removed', 'changed']),
  field: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
const offered = z.object({
  name: z.string(),
  title: z.string(),
  subject: z.string(),
  unit: z.string().nullable(),
  words: z.record(z.string(), z.string()).nullable(),
  counts: z.boolean(),
  internal: z.boolean(),
  asks: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      kind: z.enum(['months', 'oneOf', 'atLeast']),
      most: z.int().nullable(),
      choices: z.record(z.string(), z.string()).nullable(),
    }),
  ),
})
const side = z.string().max(100).describe('方案的编号或内容摘要')

/** Contents of schemes: by hash, compared, checked, and what they may ask. */
export function schemeContentRoutes(app: App, parts: Parts): void {
  askedRoute(app, parts)
  keptRoute(app, parts)
  compareRoute(app, parts)
  checkRoute(app, parts)
}

function askedRoute(app: App, { kernel }: Parts): void {
  app.get('/api/scheme-inputs', {
    schema: {
      summary: '方案可用的数据项，及其可以限定的内容',
      response: { 200: z.object({ inputs: z.array(offered) }) },
    },
    handler: async () => ({
      inputs: inputsOffered(kernel.catalogue).map(({ asks, ...input }) => ({
        ...{ ...input, words: input.words ? { ...input.words } : null },
        asks: asks.map((ask) => ({ ...ask, choices: ask.choices ? { ...ask.choices } : null })),
      })),
    }),
  })
}

function keptRoute(app: App, { kernel }: Parts): void {
  app.get('/api/scheme-contents/:hash', {
    schema: {
      summary: '已批准的方案内容，按摘要',
      params: z.object({ hash: sha256.describe('内容摘要') }),
      response: { 200: z.object({ content: opaque }) },
    },
    handler: async (request) => ({ content: await byHash(kernel, request.params.hash) }),
  })
}

async function byHash(kernel: Kernel, hash: string): Promise<SchemeContent> {
  const content = await schemeOf(kernel, hash)
  if (!content) throw new HttpProblem('record.unknown', '没有这个摘要的方案')
  return content
}

/** A side of a comparison: the hash of an approved content, the name of a template, or the address of a scheme. */
async function contentNamed(kernel: Kernel, actor: Actor, named: string): Promise<SchemeContent> {
  if (/^[0-9a-f]{64}$/.test(named)) return byHash(kernel, named)
  const template = templatesOf(kernel).find(({ name }) => name === named)
  if (template) return template.content
  const { content, faults } = await schemeKept(kernel, actor, addressOf(named))
  if (content) return content
  throw new HttpProblem('request.invalid', `不能比较：${faults[0]?.says ?? ''}`)
}

function compareRoute(app: App, { kernel }: Parts): void {
  app.get('/api/scheme-comparison', {
    schema: {
      summary: '两个方案的差别，按条目编号；每一边写摘要、范本名称或者方案地址',
      querystring: z.object({ before: side, after: side }),
      response: {
        200: z.object({
          before: z.object({ title: z.string(), version: z.int() }),
          after: z.object({ title: z.string(), version: z.int() }),
          differences: z.array(difference),
        }),
      },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const [before, after] = await Promise.all(
        [request.query.before, request.query.after].map((one) => contentNamed(kernel, actor, one)),
      )
      const sides = { before: before!, after: after! }
      const differences = differencesSaid(sides, kernel.catalogue)
      const face = ({ title, version }: SchemeContent) => ({ title, version })
      return {
        ...{ before: face(sides.before), after: face(sides.after) },
        differences: differences.map((one) => ({ ...one })),
      }
    },
  })
}

function checkRoute(app: App, { kernel }: Parts): void {
  app.post('/api/schemes/check', {
    schema: {
      summary: '检查一份方案内容：有哪些问题，在哪个条目的哪一处；不保存',
      body: z.object({ content: schemeBody }),
      response: { 200: z.object({ faults: z.array(opaque) }) },
    },
    handler: async (request) => {
      const content = request.body.content as SchemeContent
      return { faults: [...schemeFaults(content, kernel.catalogue)] }
    },
  })
}
