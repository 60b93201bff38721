import { randomBytes } from 'node:crypto'
import { type Address, addressText, dayIn, publicActor, take } from '@zhiheng/kernel'
import {
  DrawHindered,
  type DrawRead,
  fixLists,
  proposeLines,
  publishedOf,
  readDraw,
  replay,
  runDraw,
} from '@zhiheng/modules'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import type { Parts } from '../parts.ts'
import { addressOf } from '../records/find.ts'

const params = z.object({ address: z.string().max(100) })
const asked = z.object({ request: z.uuid() })
const done = z.object({ address: z.string() })
const entry = z.object({
  kind: z.enum(['firm', 'inspector']),
  code: z.string(),
  stratum: z.string().nullable(),
  tickets: z.int(),
  conflicts: z.array(z.string()),
  excluded: z.string().nullable(),
})
const drawn = z.object({ firm: z.string(), rank: z.int(), inspectors: z.array(z.string()) })
const published = z.object({
  format: z.string(),
  commitment: z.string(),
  listHash: z.string(),
  secret: z.string(),
  witness: z.string(),
  seed: z.string(),
  rule: z.object({
    firms: z.int(),
    perFirm: z.int(),
    perClass: z.record(z.string(), z.int()).nullable(),
  }),
  entries: z.array(entry),
  drawn: z.array(drawn),
})

/** A double-random draw: its lists proposed, fixed and drawn by staff; published and replayed for everyone. */
export function drawRoutes(app: App, parts: Parts): void {
  listRoutes(app, parts)
  drawingRoute(app, parts)
  publicRoutes(app, parts)
}

function listRoutes(app: App, { kernel, now }: Parts): void {
  app.post('/api/draws/:address/lines', {
    schema: {
      summary: '按企业分级分类和在岗执法人员列入名录，已列入的不动',
      params,
      body: asked,
      response: { 200: z.object({ added: z.int() }) },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const at = now()
      const read = await readDraw({ kernel, actor }, addressOf(request.params.address))
      const lines = await proposeLines({ kernel, actor }, { read, on: dayIn(at) })
      const on = lines.map((answers) => ({ at: { region: read.draw.region }, answers }))
      if (on.length === 0) return { added: 0 }
      const what = { on, actor, at, request: request.body.request }
      return { added: (await take(kernel, ['draw-entry', 'add'], what)).created }
    },
  })
  app.post('/api/draws/:address/fix', {
    schema: {
      summary: '公布名录：计算摘要，生成秘密字节并公布其承诺值',
      params,
      body: asked,
      response: { 200: done },
    },
    handler: async (request) => {
      const at = addressOf(request.params.address)
      const by = { actor: actorOf(request), at: now(), request: request.body.request }
      const secret = randomBytes(32).toString('hex')
      return unhindered(at, () => fixLists(kernel, by, { at, secret }))
    },
  })
}

function drawingRoute(app: App, { kernel, now }: Parts): void {
  app.post('/api/draws/:address/draw', {
    schema: {
      summary: '抽取：以公布名录时无人能知的内容为见证；不能由公布名录的人办理',
      params,
      body: asked.extend({ witness: z.string().trim().min(1).max(500) }),
      response: { 200: done },
    },
    handler: async (request) => {
      const at = addressOf(request.params.address)
      const by = { actor: actorOf(request), at: now(), request: request.body.request }
      return unhindered(at, () => runDraw(kernel, by, { at, witness: request.body.witness }))
    },
  })
}

async function unhindered(at: Address, act: () => Promise<void>) {
  try {
    await act()
    return { address: addressText(at) }
  } catch (error) {
    if (error instanceof DrawHindered) throw new HttpProblem('draw.hindered', error.message)
    throw error
  }
}

function publicRoutes(app: App, { kernel }: Parts): void {
  const read = (address: string): Promise<DrawRead> =>
    readDraw({ kernel, actor: publicActor }, addressOf(address))
  const finished = async (address: string) => {
    const found = publishedOf(await read(address))
    if (!found) throw new HttpProblem('draw.unfinished')
    return found
  }
  app.get('/api/draws/:address/published', {
    schema: {
      summary: '公布的双随机抽取：名录、秘密字节、见证、种子和结果；zhiheng draw replay 可重放',
      params,
      response: { 200: published },
    },
    config: { access: 'open' },
    handler: async (request) =>
      finished(request.params.address) as Promise<z.infer<typeof published>>,
  })
  app.get('/api/draws/:address/replay', {
    schema: {
      summary: '按公布的内容重放抽取，列出不一致之处',
      params,
      response: {
        200: z.object({
          same: z.boolean(),
          differences: z.array(z.string()),
          listHash: z.string(),
          seed: z.string(),
          drawn: z.array(drawn),
        }),
      },
    },
    config: { access: 'open' },
    handler: async (request) => {
      const { outcome, differences } = replay(await finished(request.params.address))
      const { listHash, seed } = outcome
      const again = outcome.drawn.map((one) => ({ ...one, inspectors: [...one.inspectors] }))
      return {
        same: differences.length === 0,
        differences: [...differences],
        listHash,
        seed,
        drawn: again,
      }
    },
  })
}
