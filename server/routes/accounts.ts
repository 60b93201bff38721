import { find } from '@zhiheng/kernel'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { createAccount, resetPassword } from '../auth/accounts.ts'
import { actorOf } from '../auth/guard.ts'
import { assertStrong, hashPassword } from '../auth/password.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { done } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { addressOf } from '../records/find.ts'
import { username } from './setup.ts'

const password = z.string().max(200)
const person = z.string().max(100).describe('人员记录的地址')

/** Accounts of persons whom an administrator can see; the first password is changed at the first sign-in. */
export function accountRoutes(app: App, parts: Parts): void {
  const { kernel, now } = parts
  app.post('/api/accounts', {
    schema: {
      summary: '为人员开通账户（管理员）',
      body: z.object({ person, username, password }),
      response: { 200: done },
    },
    handler: async (request) => {
      const { body } = request
      const { id, name } = await personOf(parts, request, body.person)
      assertStrong(body.password, body.username)
      const kept = await hashPassword(body.password)
      const account = { person: id, username: body.username, name, mustChange: true }
      const made = await createAccount(kernel.pool, { ...account, password: kept, created: now() })
      if (!made) throw new HttpProblem('account.taken')
      return { ok: true as const }
    },
  })
  app.put('/api/accounts/:person/password', {
    schema: {
      summary: '重设密码并解除锁定（管理员）',
      params: z.object({ person }),
      body: z.object({ password }),
      response: { 200: done },
    },
    handler: async (request) => {
      const { id } = await personOf(parts, request, request.params.person)
      assertStrong(request.body.password, id)
      const kept = await hashPassword(request.body.password)
      if (!(await resetPassword(kernel.pool, id, kept))) throw new HttpProblem('account.unknown')
      return { ok: true as const }
    },
  })
}

/** @throws {HttpProblem} account.not-yours, record.unknown */
async function personOf({ kernel }: Parts, request: FastifyRequest, address: string) {
  const actor = actorOf(request)
  if (!actor.roles.includes('administrator')) throw new HttpProblem('account.not-yours')
  const found = await find(kernel, 'person', { actor, at: addressOf(address) })
  if (!found) throw new HttpProblem('record.unknown')
  return { id: found.id, name: String(found.fields.name) }
}
