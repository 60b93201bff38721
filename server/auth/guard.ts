import { timingSafeEqual } from 'node:crypto'
import { type Actor, dayIn } from '@zhiheng/kernel'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { HttpProblem } from '../http/problems.ts'
import type { Parts } from '../parts.ts'
import { type Post, postsOf } from './posts.ts'
import { concernsAny } from './second-factor.ts'
import { findSession, type Session } from './sessions.ts'

/** Name of the cookie that holds the token. */
export const cookieName = 'zhiheng'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `open`: without signing in. `own`: signed in, whatever the post or password. Otherwise under a post. */
    access?: 'open' | 'own'
  }
  interface FastifyRequest {
    session: Session | null
    posts: readonly Post[]
    /** The post acted under; set wherever access is neither open nor own. */
    post: Post | null
  }
}

/** Looks at every request before its body is read: who it is, whether it is theirs, under which post. */
export function guard(app: FastifyInstance, parts: Parts): void {
  app.decorateRequest('session', null)
  app.decorateRequest('posts')
  app.decorateRequest('post', null)
  app.addHook('onRequest', async (request) => {
    const { access } = request.routeOptions.config
    request.posts = []
    if (writes(request)) assertOwnOrigin(request)
    request.session = await sessionOf(parts, request)
    if (access === 'open' || request.is404) return
    const session = request.session
    if (!session) throw new HttpProblem('session.needed')
    if (writes(request)) assertCsrf(request, session)
    if (access === 'own') return
    if (session.mustChange) throw new HttpProblem('session.change-password')
    await takePost(parts, request, session)
  })
}

/** Who acts in this request. @throws {HttpProblem} when nobody has signed in under a post */
export function actorOf(request: FastifyRequest): Actor {
  if (!request.post) throw new HttpProblem('session.no-post')
  return request.post.actor
}

/** Who has signed in. @throws {HttpProblem} session.needed */
export function sessionIn(request: FastifyRequest): Session {
  if (!request.session) throw new HttpProblem('session.needed')
  return request.session
}

export function setCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  const secure = request.protocol === 'https'
  reply.setCookie(cookieName, token, { httpOnly: true, sameSite: 'lax', path: '/', secure })
}

const writes = ({ method }: FastifyRequest) => !['GET', 'HEAD', 'OPTIONS'].includes(method)

async function sessionOf(parts: Parts, request: FastifyRequest): Promise<Session | null> {
  const token = request.cookies[cookieName]
  if (!token) return null
  return (await findSession(parts.kernel.pool, token, parts.now())) ?? null
}

async function takePost(parts: Parts, request: FastifyRequest, session: Session): Promise<void> {
  request.posts = await postsOf(parts.kernel, session, dayIn(parts.now()))
  if (parts.secondFactor === 'required' && !session.enrolled && concernsAny(request.posts))
    throw new HttpProblem('session.enrol')
  const chosen = request.posts.find(({ id }) => id === session.acting)
  request.post = chosen ?? request.posts[0] ?? null
  if (!request.post) throw new HttpProblem('session.no-post')
}

/** Browsers name the page that a write comes from; other programs do not, and need the token anyway. */
function assertOwnOrigin({ headers, host }: FastifyRequest): void {
  const { origin } = headers
  if (origin && (!URL.canParse(origin) || new URL(origin).host !== host))
    throw new HttpProblem('request.foreign')
}

function assertCsrf({ headers }: FastifyRequest, { csrf }: Session): void {
  const given = Buffer.from(String(headers['x-csrf-token'] ?? ''))
  const kept = Buffer.from(csrf)
  if (given.length !== kept.length || !timingSafeEqual(given, kept))
    throw new HttpProblem('request.foreign')
}
