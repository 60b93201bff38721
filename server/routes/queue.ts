import {
  addressText,
  dayIn,
  getEntry,
  type Kernel,
  type QueueItem,
  queue,
  queueCounts,
} from '@zhiheng/kernel'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import { sendFile } from '../exports/answer.ts'
import { queueTable } from '../exports/queue.ts'
import { fileOf, tableFormats } from '../exports/table.ts'
import type { App } from '../http/app.ts'
import type { Parts } from '../parts.ts'
import { leftUntil } from '../records/left.ts'
import { namesOfItems } from '../records/names.ts'
import { leftShape, rowOf, rowShape } from '../records/row.ts'

const shown = z.object({
  register: z.string(),
  registerTitle: z.string(),
  address: z.string(),
  state: z.string(),
  stateTitle: z.string(),
  step: z.string(),
  stepTitle: z.string(),
  why: z.string(),
  ends: z.string().nullable(),
  /** Until `ends`. */
  left: leftShape.nullable(),
  mark: z.enum(['half', 'mostly']).nullable().describe('时限已过半、已过八成'),
  record: rowShape,
})
const kind = z.object({
  register: z.string(),
  registerTitle: z.string(),
  state: z.string(),
  why: z.string(),
  open: z.number(),
  late: z.number(),
  due: z.number().describe('今天到期和已经逾期的'),
})
const querystring = z.object({
  register: z.string().max(64).optional().describe('只要这一台账的'),
  state: z.string().max(64).optional().describe('只要处于这一状态的'),
  only: z.uuid().optional().describe('只要这一条记录，须同时给出台账'),
  after: z.string().max(300).optional().describe('上一页给出的位置'),
  limit: z.coerce.number().int().min(1).max(500).default(50).describe('条数'),
})
type Narrowing = z.infer<typeof querystring>

/** What waits for the acting post across all procedures, by deadline. */
export function queueRoutes(app: App, parts: Parts): void {
  const { kernel, now } = parts
  app.get('/api/queue', {
    schema: {
      summary: '本岗位的办件：各台账中等待本岗位办理的事项，按期限排列',
      querystring,
      response: {
        200: z.object({
          items: z.array(shown),
          next: z.string().nullable(),
          names: z.record(z.string(), z.string()),
        }),
      },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const found = await queue(kernel, { actor, ...asked(request.query) })
      const names = await namesOfItems(kernel, actor, found.items)
      const at = { now: now(), names }
      return { items: found.items.map((one) => read(kernel, one, at)), next: found.next, names }
    },
  })
  app.get('/api/queue/counts', {
    schema: {
      summary: '本岗位的办件各有多少，其中逾期多少；各至多计到一千',
      response: { 200: z.object({ kinds: z.array(kind) }) },
    },
    handler: async (request) => {
      const counts = await queueCounts(kernel, { actor: actorOf(request), at: now() })
      const titled = counts.map((one) => ({ ...one, registerTitle: titleOf(parts, one.register) }))
      return { kinds: titled }
    },
  })
  exportRoute(app, parts)
}

function exportRoute(app: App, { kernel, now }: Parts): void {
  app.get('/api/queue/export.:format', {
    schema: {
      summary: '导出本岗位的办件',
      params: z.object({ format: z.enum(tableFormats) }),
      querystring: querystring.pick({ register: true, state: true }),
    },
    handler: async (request, reply) => {
      const { format } = request.params
      const table = queueTable(kernel, {
        actor: actorOf(request),
        ...asked({ ...request.query, limit: 500 }),
      })
      const name = `${table.title}${dayIn(now())}.${format}`
      return sendFile(reply, { name, ...fileOf(table, format) })
    },
  })
}

const titleOf = ({ kernel }: Parts, register: string): string =>
  getEntry(kernel.catalogue, register).register.title

function asked({ register, state, only, after, limit }: Narrowing) {
  return {
    limit,
    ...(register && { kind: { register, ...(state && { state }) } }),
    ...(register && only && { only: { register, id: only } }),
    ...(after && { after }),
  }
}

/** What of its time has passed; null once that is over, which its day tells. */
function markOf({ ends, half, mostly }: QueueItem, now: Date) {
  const isPast = (at: string | null) => at !== null && new Date(at) < now
  if (isPast(ends)) return null
  return isPast(mostly) ? ('mostly' as const) : isPast(half) ? ('half' as const) : null
}

function read(kernel: Kernel, item: QueueItem, at: Parameters<typeof rowOf>[2]) {
  const { record, ...one } = item
  const { register, procedure } = getEntry(kernel.catalogue, one.register)
  const { state, step, why, ends } = one
  return {
    register: register.name,
    registerTitle: register.title,
    address: addressText(record),
    ...{ state, step, why, ends },
    stateTitle: procedure.states[state] ?? state,
    stepTitle: procedure.steps[step]?.title ?? step,
    left: leftUntil(at.now, ends),
    mark: markOf(item, at.now),
    record: rowOf(register, record, at),
  }
}
