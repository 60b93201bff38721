import { count, type Fields, find, history, limitsOn, list, take } from '@zhiheng/kernel'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { opaque, regionCode, values } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { askedOf, listQuery } from '../records/asked.ts'
import { chainFor, chainShape } from '../records/chain.ts'
import { completed } from '../records/complete.ts'
import { addressOf, entryOf } from '../records/find.ts'
import { leftUntil } from '../records/left.ts'
import { linkedStates } from '../records/linked.ts'
import { namesIn, place, shownIn, shownOf } from '../records/names.ts'
import { offeredSteps } from '../records/offered.ts'
import { leftShape, rowOf, rowShape } from '../records/row.ts'
import { sentFrom, sentShape } from '../records/sent.ts'

export const registerParams = z.object({ register: z.string().max(64) })
const recordParams = registerParams.extend({ address: z.string().max(100) })

/** What the values name: see `Names`. */
const names = z.record(z.string(), z.string())
const page = z.object({ records: z.array(rowShape), next: z.string().nullable(), names })
const step = z.object({
  name: z.string(),
  title: z.string(),
  allowed: z.boolean(),
  obstacle: z
    .enum(['role', 'post', 'state', 'late', 'early', 'self', 'apart', 'condition'])
    .nullable(),
  reason: z.string().nullable(),
  by: z.array(z.string()),
})
/** A time limit that runs or is paused; what is said of it is in `LimitRead`. */
const limit = z.object({
  step: z.string(),
  title: z.string(),
  since: z.string(),
  ends: z.string().nullable(),
  left: leftShape.nullable(),
  half: z.string().nullable(),
  mostly: z.string().nullable(),
  opens: z.string().nullable(),
  provisional: z.boolean(),
  pausedSince: z.string().nullable(),
  late: z.boolean(),
  basis: z.string().nullable(),
  otherwise: z.string().nullable(),
  source: z.string().nullable(),
})
const one = z.object({
  record: rowShape,
  events: z.array(opaque),
  steps: z.array(step),
  limits: z.array(limit),
  /** What went out to other regions. */
  sent: z.array(sentShape),
  chain: chainShape,
  names,
})

/** Lists, single records, and the steps that change them. */
export function recordRoutes(app: App, parts: Parts): void {
  listRoutes(app, parts)
  namesRoute(app, parts)
  recordRoute(app, parts)
  stepRoute(app, parts)
}

function listRoutes(app: App, { kernel, now }: Parts): void {
  app.get('/api/records/:register', {
    schema: {
      summary: '记录列表',
      params: registerParams,
      querystring: listQuery,
      response: { 200: page },
    },
    handler: async (request) => {
      const { register } = request.params
      const { sort, descending, after, limit } = request.query
      const paging = { sort, descending, after, limit }
      const given = Object.fromEntries(Object.entries(paging).filter(([, v]) => v !== undefined))
      const entry = entryOf(kernel, register)
      const actor = actorOf(request)
      const asked = askedOf({ kernel, entry }, actor, request.query)
      const found = await list(kernel, register, { ...asked, ...given })
      const names = await namesIn(kernel, actor, shownOf(entry, found.records))
      const shown = { now: now(), names }
      const records = found.records.map((read) => rowOf(entry.register, read, shown))
      return { records, next: found.next, names }
    },
  })
  app.get('/api/records/:register/count', {
    schema: {
      summary: '记录条数；一万条以上为估计',
      params: registerParams,
      querystring: listQuery,
      response: { 200: z.object({ n: z.number(), exact: z.boolean() }) },
    },
    handler: (request) => {
      const { register } = request.params
      const asked = askedOf(
        { kernel, entry: entryOf(kernel, register) },
        actorOf(request),
        request.query,
      )
      return count(kernel, register, asked)
    },
  })
}

/** The names of values that a page has before it has a record: filters, and what a new record is given. */
function namesRoute(app: App, { kernel }: Parts): void {
  app.get('/api/records/:register/names', {
    schema: {
      summary: '字段值所指的名称（记录、部门、地区、文件）',
      params: registerParams,
      querystring: z
        .object({ at: regionCode })
        .catchall(z.union([z.string().max(500), z.array(z.string().max(500)).max(100)])),
      response: { 200: names },
    },
    handler: (request) => {
      const { register, procedure } = entryOf(kernel, request.params.register)
      const { at, ...values } = request.query
      const asks = Object.values(procedure.steps).map(({ ask }) => ask)
      const fields = Object.assign({ region: place }, ...asks, register.fields) as Fields
      return namesIn(kernel, actorOf(request), [{ region: at, fields, values }])
    },
  })
}

function recordRoute(app: App, { kernel, now }: Parts): void {
  app.get('/api/records/:register/:address', {
    schema: { summary: '一条记录及其经过', params: recordParams, response: { 200: one } },
    handler: async (request) => {
      const { register, address } = request.params
      const entry = entryOf(kernel, register)
      const asked = { actor: actorOf(request), at: addressOf(address) }
      const found = await find(kernel, register, asked)
      if (!found) throw new HttpProblem('record.unknown')
      const events = await history(kernel, register, asked)
      const running = await limitsOn(kernel, register, asked)
      const { actor } = asked
      const linked = await linkedStates(kernel, entry, { actor, record: found })
      const seen = { actor, record: found, events, limits: running, now: now(), linked }
      const steps = offeredSteps(entry, seen).map(({ by, ...step }) => ({ ...step, by: [...by] }))
      const limits = running.map((limit) => ({ ...limit, left: leftUntil(now(), limit.ends) }))
      const names = await namesIn(kernel, asked.actor, [
        ...shownOf(entry, [found]),
        ...shownIn(entry, found.region, events),
      ])
      const sent = await sentFrom(kernel, asked)
      const chain = await chainFor(kernel, asked)
      const record = rowOf(entry.register, found, { now: now(), names })
      return { record, events: [...events], steps, limits, sent, chain, names }
    },
  })
}

const row = z.object({
  at: z.object({
    region: regionCode,
    id: z.uuid().optional(),
    on: z.iso.date().nullable().optional(),
  }),
  expect: z.number().int().optional(),
  answers: values.default({}),
})
const taking = z.object({
  request: z.uuid(),
  rows: z.array(row).min(1).max(1000),
  keep: z.enum(['all', 'good']).default('all'),
})

function stepRoute(app: App, { kernel, now }: Parts): void {
  app.post('/api/records/:register/steps/:step', {
    schema: {
      summary: '办理一个步骤',
      params: registerParams.extend({ step: z.string().max(64) }),
      body: taking,
      response: { 200: opaque },
    },
    handler: async (request) => {
      const { register, step } = request.params
      if (!Object.hasOwn(entryOf(kernel, register).procedure.steps, step))
        throw new HttpProblem('address.unknown')
      const { rows, keep, request: id } = request.body
      const stated = rows.map(({ expect, ...rest }) => ({
        ...(rest as { at: { region: string }; answers: Record<string, unknown> }),
        ...(expect !== undefined && { expect }),
      }))
      const who = { actor: actorOf(request), at: now(), request: id }
      const what = { ref: `${register}.${step}`, rows: stated }
      const on = await completed(kernel, who.actor, what)
      return take(kernel, [register, step], { on, ...who, rows: keep })
    },
  })
}
