import { plusDays } from '@zhiheng/codes'
import { cursorText, dayIn, isId, isText, readCursor } from '@zhiheng/kernel'
import { today, waiting } from '@zhiheng/modules'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import { type Cursor, readEvents } from '../events/read.ts'
import type { App } from '../http/app.ts'
import { civilDate, opaque } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'

const event = z.object({
  no: z.number(),
  at: z.string(),
  actorName: z.string(),
  register: z.string(),
  registerTitle: z.string(),
  title: z.string(),
  step: z.string(),
  stepTitle: z.string(),
  state: z.string(),
  address: z.string(),
})
const page = z.object({ events: z.array(event), next: z.string().nullable() })
const querystring = z.object({
  register: z.string().max(64).optional(),
  actor: z.string().max(50).optional(),
  from: civilDate.optional(),
  to: civilDate.optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** Changes on the first page, at most. */
const recent = 40
/** Changes of the days before this many are no news any more. */
const sinceYesterday = 1

/** What waits for the acting post, what happened around it, and the audit. */
export function todayRoutes(app: App, { kernel, now }: Parts): void {
  app.get('/api/today', {
    schema: { summary: '今日：待办、变动与纲要进度', response: { 200: opaque } },
    handler: async (request) => {
      const actor = actorOf(request)
      const on = dayIn(now())
      const from = `${plusDays(on, -sinceYesterday)}T00:00:00+08:00`
      const { events } = await readEvents(kernel, actor, { from, limit: recent })
      return { on, ...(await today(kernel, actor, { on, waiting })), changes: events }
    },
  })
  app.get('/api/events', {
    schema: { summary: '办理记录（审计）', querystring, response: { 200: page } },
    handler: async (request) => {
      const { from, to, after, ...asked } = request.query
      const found = await readEvents(kernel, actorOf(request), {
        ...asked,
        from: from && `${from}T00:00:00+08:00`,
        to: to && `${to}T23:59:59.999999+08:00`,
        after: after ? placeIn(after) : undefined,
      })
      return {
        events: found.events,
        next: found.next && cursorText([found.next.at, found.next.id]),
      }
    },
  })
}

/** An instant as PostgreSQL writes it, to the microsecond. */
const isExact = (value: unknown) =>
  isText(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+\d\d$/)(value) &&
  !Number.isNaN(Date.parse(`${value}:00`))

function placeIn(text: string): Cursor {
  const [at, id] = readCursor(text, [isExact, isId]) as [string, string]
  return { at, id }
}
