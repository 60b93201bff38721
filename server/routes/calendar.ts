import { z } from 'zod'
import { sessionIn } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { done } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { calendarOf } from '../reminders/calendar.ts'
import {
  calendarKeySince,
  dropCalendarKey,
  giveCalendarKey,
  personOfKey,
} from '../reminders/calendar-key.ts'
import { dueDaysOf } from '../reminders/due-days.ts'

const key = z
  .string()
  .regex(/^[\w-]{43}$/)
  .describe('订阅地址的末段')

/** One's own deadlines for the calendar of a telephone or an office program, by a key that the person may withdraw. */
export function calendarRoutes(app: App, parts: Parts): void {
  const { pool } = parts.kernel
  app.get('/api/session/calendar', {
    config: { access: 'own' },
    schema: {
      summary: '本人的日历订阅：何时开通；没有开通为空',
      response: { 200: z.object({ since: z.string().nullable() }) },
    },
    handler: async (request) => {
      const since = await calendarKeySince(pool, sessionIn(request).person)
      return { since: since?.toISOString() ?? null }
    },
  })
  app.post('/api/session/calendar', {
    config: { access: 'own' },
    schema: {
      summary: '开通或更换日历订阅；地址只在这里出现一次，以前的地址随即失效',
      response: { 200: z.object({ url: z.string() }) },
    },
    handler: async (request) => {
      const given = await giveCalendarKey(pool, sessionIn(request).person, parts.now())
      return { url: `${baseOf(request)}/api/calendar/${given}` }
    },
  })
  app.delete('/api/session/calendar', {
    config: { access: 'own' },
    schema: { summary: '停止日历订阅，地址随即失效', response: { 200: done } },
    handler: async (request) => {
      await dropCalendarKey(pool, sessionIn(request).person)
      return { ok: true as const }
    },
  })
  feedRoute(app, parts)
}

function feedRoute(app: App, parts: Parts): void {
  app.get('/api/calendar/:key', {
    config: { access: 'open', rateLimit: { max: 60 } },
    schema: {
      summary: '本人各岗位的待办期限（iCalendar），凭订阅地址打开',
      params: z.object({ key }),
    },
    handler: async (request, reply) => {
      const who = await personOfKey(parts.kernel.pool, request.params.key)
      if (!who) throw new HttpProblem('calendar.unknown')
      const due = await dueDaysOf(parts, who, baseOf(request))
      reply.header('cache-control', 'private, no-store')
      reply.type('text/calendar; charset=utf-8')
      return reply.send(calendarOf(`质衡待办（${who.name}）`, due, parts.now()))
    },
  })
}

const baseOf = ({ protocol, host }: { readonly protocol: string; readonly host: string }) =>
  `${protocol}://${host}`
