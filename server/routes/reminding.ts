import { z } from 'zod'
import { sessionIn } from '../auth/guard.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { done } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { askForCode, choiceOf, confirmEmail, dropEmail, keepMarks } from '../reminders/choice.ts'

const marks = z.object({
  half: z.boolean().describe('期限过半时提醒'),
  mostly: z.boolean().describe('期限过八成时提醒'),
  due: z.boolean().describe('期满当日提醒'),
})
const choice = marks.extend({
  email: z.string().nullable(),
  awaiting: z.string().nullable().describe('已发出验证码、等待确认的邮箱'),
  mail: z.boolean().describe('本系统是否配置了邮件'),
})

/** Where and when one wants to be reminded. */
export function remindingRoutes(app: App, parts: Parts): void {
  const { pool } = parts.kernel
  app.get('/api/session/reminding', {
    config: { access: 'own' },
    schema: { summary: '本人的提醒方式', response: { 200: choice } },
    handler: async (request) => ({
      ...(await choiceOf(pool, sessionIn(request).person, parts.now())),
      mail: parts.mail !== undefined,
    }),
  })
  app.put('/api/session/reminding', {
    config: { access: 'own' },
    schema: { summary: '设定何时提醒', body: marks, response: { 200: done } },
    handler: async (request) => {
      await keepMarks(pool, sessionIn(request).person, request.body)
      return { ok: true as const }
    },
  })
  emailRoutes(app, parts)
}

function emailRoutes(app: App, parts: Parts): void {
  const { pool } = parts.kernel
  const config = { access: 'own' as const, rateLimit: { max: parts.limits.signInsPerMinute } }
  app.post('/api/session/reminding/email', {
    config,
    schema: {
      summary: '填写提醒邮箱，向它发出验证码',
      body: z.object({ email: z.email('邮箱的写法有误').max(200) }),
      response: { 200: done },
    },
    handler: async (request) => {
      if (!parts.mail) throw new HttpProblem('mail.none')
      const asking = { person: sessionIn(request).person, email: request.body.email }
      await askForCode(pool, parts.mail, { ...asking, now: parts.now() })
      return { ok: true as const }
    },
  })
  app.put('/api/session/reminding/email', {
    config,
    schema: {
      summary: '以邮件中的验证码确认提醒邮箱',
      body: z.object({ code: z.string().trim().max(20) }),
      response: { 200: done },
    },
    handler: async (request) => {
      const given = { code: request.body.code, now: parts.now() }
      await confirmEmail(pool, sessionIn(request).person, given)
      return { ok: true as const }
    },
  })
  app.delete('/api/session/reminding/email', {
    config: { access: 'own' },
    schema: { summary: '不再用邮件提醒', response: { 200: done } },
    handler: async (request) => {
      await dropEmail(pool, sessionIn(request).person)
      return { ok: true as const }
    },
  })
}
