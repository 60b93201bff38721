import { ancestorCodes, COUNTRY_CODE } from '@zhiheng/codes'
import { dayIn, take } from '@zhiheng/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { civilDate, opaque, regionCode } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { regionsUnder } from '../regions.ts'
import { findRegions } from '../territory/find.ts'
import { refreshRegions } from '../territory/refresh.ts'
import { faultsOf } from '../territory/territories.ts'

const region = z.object({
  code: z.string(),
  name: z.string(),
  level: z.number(),
  kind: z.enum(['division', 'zone']),
})
const stated = z.object({
  request: z.uuid(),
  code: regionCode,
  name: z.string().trim().min(1).max(50),
  kind: z.enum(['division', 'zone']),
  since: civilDate,
  until: civilDate.nullable().default(null),
  successors: z.array(regionCode).max(50).default([]),
  members: z.array(regionCode).max(500).default([]),
  basis: z.string().max(500).nullable().default(null),
  /** Who decides; the place above by default. */
  decidedBy: regionCode.optional(),
})

/** The regions that pickers offer, and how an administrator states zones, mergers and new divisions. */
export function regionRoutes(app: App, parts: Parts): void {
  app.get('/api/regions', {
    schema: {
      summary: '某日存在的下级地区',
      querystring: z.object({ under: regionCode.default('0'), on: civilDate.optional() }),
      response: { 200: z.array(region) },
    },
    handler: (request) => {
      const { under, on = dayIn(parts.now()) } = request.query
      return regionsUnder(parts.kernel.pool, under, on)
    },
  })
  findRoute(app, parts)
  stateRoute(app, parts)
  app.addHook('onSend', (request, reply) => refreshAfter(parts, request, reply))
}

function findRoute(app: App, { kernel, now }: Parts): void {
  app.get('/api/regions/find', {
    schema: {
      summary: '按名称或区划代码查找全国的地区，离本地近的在前',
      querystring: z.object({
        words: z.string().max(50).default('').describe('名称的一部分或代码的开头'),
        near: regionCode.default(COUNTRY_CODE).describe('从哪一地区看'),
      }),
      response: { 200: z.array(region.extend({ within: z.string() })) },
    },
    handler: ({ query: { words, near } }) =>
      findRegions(kernel.pool, { words, near, on: dayIn(now()) }),
  })
}

function stateRoute(app: App, { kernel, now }: Parts): void {
  app.post('/api/regions', {
    schema: { summary: '登记功能区、撤并或新设的地区', body: stated, response: { 200: opaque } },
    handler: async (request) => {
      const { request: id, decidedBy, ...territory } = request.body
      const decides = decidedBy ?? ancestorCodes(territory.code)[0] ?? COUNTRY_CODE
      const faults = faultsOf({ ...territory, decidedBy: decides })
      if (faults.length)
        throw new HttpProblem('request.invalid', faults.map(({ says }) => says).join('；'), faults)
      const { successors, members, ...rest } = territory
      const some = (codes: readonly string[]) => (codes.length ? codes : null)
      const answers = { ...rest, successors: some(successors), members: some(members) }
      const who = { actor: actorOf(request), at: now(), request: id }
      const on = [{ at: { region: decides }, answers }]
      const outcome = await take(kernel, ['territory', 'register'], { on, ...who })
      await refreshRegions(kernel)
      return outcome
    },
  })
}

/** Whichever way a step is taken on a territory, who sees what follows before the answer is sent. */
async function refreshAfter(
  { kernel }: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { register } = (request.params ?? {}) as { register?: string }
  if (request.method === 'POST' && register === 'territory' && reply.statusCode === 200)
    await refreshRegions(kernel)
}
