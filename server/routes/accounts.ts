import { find } from '@zhiheng/kernel'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { actorOf } from '../auth/guard.ts'
import { type Doing, forgetFactor, openAccount, reissue } from '../auth/issue.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { done } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { listAccounts } from '../people/accounts.ts'
import { addressOf } from '../records/find.ts'
import { username } from './setup.ts'

const person = z.string().max(100).describe('人员记录的地址')
const params = z.object({ person })
const reason = z.string().trim().min(1).max(200)
const password = z.string().describe('一次性密码，只在这里出现一次')
const until = z.string().describe('此时之前须登录并改成自己的密码')

const account = z.object({
  person: z.string(),
  region: z.string(),
  code: z.string(),
  name: z.string(),
  left: z.boolean(),
  username: z.string().nullable(),
  mustChange: z.boolean(),
  passwordUntil: z.string().nullable(),
  lockedUntil: z.string().nullable(),
  secondFactor: z.boolean(),
})

/** Accounts of the persons whom an administrator can see. Every act is recorded on the person. */
export function accountRoutes(app: App, parts: Parts): void {
  listRoute(app, parts)
  openRoute(app, parts)
  resetRoute(app, parts)
  factorRoute(app, parts)
}

function listRoute(app: App, parts: Parts): void {
  app.get('/api/accounts', {
    schema: {
      summary: '人员及其账号（管理员）',
      response: { 200: z.object({ accounts: z.array(account) }) },
    },
    handler: async (request) => {
      const actor = administratorOf(request)
      return { accounts: await listAccounts(parts.kernel, actor) }
    },
  })
}

function openRoute(app: App, parts: Parts): void {
  app.post('/api/accounts', {
    schema: {
      summary: '为人员开通账号，返回一次性密码（管理员）',
      body: z.object({ person, username }),
      response: { 200: z.object({ username: z.string(), password, until }) },
    },
    handler: async (request) => {
      const { body } = request
      return openAccount(parts, await doingOf(parts, request, body.person), body.username)
    },
  })
}

function resetRoute(app: App, parts: Parts): void {
  app.put('/api/accounts/:person/password', {
    schema: {
      summary: '重设密码并解除锁定，返回一次性密码；该人员的登录全部失效（管理员）',
      params,
      body: z.object({ reason: reason.optional() }),
      response: { 200: z.object({ password, until }) },
    },
    handler: async (request) => {
      const doing = await doingOf(parts, request, request.params.person)
      return reissue(parts, { ...doing, reason: request.body.reason })
    },
  })
}

function factorRoute(app: App, parts: Parts): void {
  app.post('/api/accounts/:person/second-factor/removal', {
    schema: {
      summary: '解除遗失的动态口令；该人员的登录全部失效（管理员）',
      params,
      body: z.object({ reason }),
      response: { 200: done },
    },
    handler: async (request) => {
      const doing = await doingOf(parts, request, request.params.person)
      await forgetFactor(parts, { ...doing, reason: request.body.reason })
      return { ok: true as const }
    },
  })
}

/** @throws {HttpProblem} account.not-yours */
export function administratorOf(request: FastifyRequest) {
  const actor = actorOf(request)
  if (!actor.roles.includes('administrator')) throw new HttpProblem('account.not-yours')
  return actor
}

/** @throws {HttpProblem} account.not-yours, record.unknown */
async function doingOf(
  { kernel }: Parts,
  request: FastifyRequest,
  address: string,
): Promise<Doing> {
  const actor = administratorOf(request)
  const found = await find(kernel, 'person', { actor, at: addressOf(address) })
  if (!found) throw new HttpProblem('record.unknown')
  return { actor, person: found }
}
