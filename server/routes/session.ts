import { dayIn } from '@zhiheng/kernel'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { findAccount, setPassword } from '../auth/accounts.ts'
import { cookieName, sessionIn, setCookie } from '../auth/guard.ts'
import { assertStrong, hashPassword, isPassword, weak } from '../auth/password.ts'
import { postsOf } from '../auth/posts.ts'
import { concernsAny } from '../auth/second-factor.ts'
import { actUnder, closeOthers, closeSession, findSession, openSession } from '../auth/sessions.ts'
import { signIn } from '../auth/sign-in.ts'
import type { App } from '../http/app.ts'
import { HttpProblem } from '../http/problems.ts'
import { done, regionCode } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'

const region = z.object({ code: regionCode, name: z.string() })
const answer = z.object({
  person: z.object({ name: z.string(), username: z.string() }),
  posts: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      roles: z.array(z.string()),
      region,
      department: z.string().nullable(),
      party: z.string().nullable().describe('企业、检验机构等岗位所代表单位的统一社会信用代码'),
      actingFor: z.string().nullable().describe('代理时为被代理人的姓名'),
    }),
  ),
  acting: z.string().nullable(),
  csrf: z.string(),
  mustChangePassword: z.boolean(),
  secondFactor: z.object({
    enrolled: z.boolean(),
    concerned: z.boolean().describe('岗位属于须用动态口令的范围'),
    needed: z.boolean().describe('启用之前不能办理任何事项'),
  }),
})
type Answer = z.infer<typeof answer>

/** When a session that begins now is over. */
export function expiry({ now, limits }: Parts) {
  const at = now()
  return { now: at, expires: new Date(at.getTime() + limits.sessionHours * 3_600_000) }
}

/** Signing in and out, the acting post, one's own password. */
export function sessionRoutes(app: App, parts: Parts): void {
  readRoutes(app, parts)
  signInRoute(app, parts)
  postRoute(app, parts)
  passwordRoute(app, parts)
}

function readRoutes(app: App, parts: Parts): void {
  app.get('/api/session', {
    config: { access: 'own' },
    schema: { summary: '当前登录：人员、岗位与 CSRF 令牌', response: { 200: answer } },
    handler: (request) => describe(parts, sessionIn(request)),
  })
  app.delete('/api/session', {
    config: { access: 'own' },
    schema: { summary: '退出', response: { 200: done } },
    handler: async (request, reply) => {
      await closeSession(parts.kernel.pool, sessionIn(request))
      reply.clearCookie(cookieName, { path: '/' })
      return { ok: true as const }
    },
  })
}

function signInRoute(app: App, parts: Parts): void {
  const body = z.object({
    username: z.string().min(1).max(64),
    password: z.string().min(1).max(200),
    code: z.string().max(20).optional().describe('动态口令或备用码；启用后才需要'),
  })
  app.post('/api/session', {
    config: { access: 'open', rateLimit: { max: parts.limits.signInsPerMinute } },
    schema: { summary: '登录', body, response: { 200: answer } },
    handler: async (request, reply) => {
      const account = await signIn(parts, request.body)
      // The browser's earlier session is not taken over, whoever planted it.
      if (request.session) await closeSession(parts.kernel.pool, request.session)
      const token = await openSession(parts.kernel.pool, account.person, expiry(parts))
      setCookie(request, reply, token)
      return describe(parts, (await findSession(parts.kernel.pool, token, parts.now()))!)
    },
  })
}

function postRoute(app: App, parts: Parts): void {
  app.put('/api/session/post', {
    config: { access: 'own' },
    schema: { summary: '切换岗位', body: z.object({ post: z.uuid() }), response: { 200: answer } },
    handler: async (request) => {
      const session = sessionIn(request)
      const { post } = request.body
      const posts = await postsOf(parts.kernel, session, dayIn(parts.now()))
      if (!posts.some(({ id }) => id === post)) throw new HttpProblem('post.not-yours')
      await actUnder(parts.kernel.pool, session, post)
      return describe(parts, { ...session, acting: post })
    },
  })
}

function passwordRoute(app: App, parts: Parts): void {
  const body = z.object({ old: z.string().min(1).max(200), new: z.string().max(200) })
  app.post('/api/session/password', {
    config: { access: 'own', rateLimit: { max: parts.limits.signInsPerMinute } },
    schema: { summary: '修改密码；其他设备上的登录随之失效', body, response: { 200: done } },
    handler: async (request) => {
      await changePassword(parts, request, request.body)
      return { ok: true as const }
    },
  })
}

async function changePassword(
  { kernel }: Parts,
  request: FastifyRequest,
  given: { readonly old: string; readonly new: string },
): Promise<void> {
  const session = sessionIn(request)
  const account = await findAccount(kernel.pool, session.username)
  if (!(await isPassword(account?.password, given.old)))
    throw new HttpProblem('session.wrong', '原密码不正确')
  if (given.new === given.old) throw weak('新密码不能与原密码相同')
  assertStrong(given.new, session.username)
  await setPassword(kernel.pool, session.person, await hashPassword(given.new))
  await closeOthers(kernel.pool, session)
}

async function describe(parts: Parts, session: ReturnType<typeof sessionIn>): Promise<Answer> {
  const posts = await postsOf(parts.kernel, session, dayIn(parts.now()))
  const acting = posts.find(({ id }) => id === session.acting) ?? posts[0]
  const concerned = concernsAny(posts)
  const needed = parts.secondFactor === 'required' && concerned && !session.enrolled
  return {
    person: { name: session.name, username: session.username },
    posts: posts.map(({ actor: _, territory: __, roles, ...post }) => ({
      ...post,
      roles: [...roles],
    })),
    acting: acting?.id ?? null,
    csrf: session.csrf,
    mustChangePassword: session.mustChange,
    secondFactor: { enrolled: session.enrolled, concerned, needed },
  }
}
