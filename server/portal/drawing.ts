import { dayIn } from '@zhiheng/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { civilDate } from '../http/schemas.ts'
import type { Parts } from '../parts.ts'
import { digestOf, send } from './answer.ts'
import type { Portal } from './built.ts'
import { dayAsked } from './public-outline.ts'

/** What the public pages take from an address; anything else in it is passed over. */
export const pageQuery = z.object({
  lang: z.enum(['zh-CN', 'zh-Hant', 'en']).catch('zh-CN'),
  on: z.iso.date().optional().catch(undefined),
})

/** A request and the answer to it. */
export interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** What a page shows; its parts are in `portal/page.ts`. */
type Content = { readonly kind: string } & Readonly<Record<string, unknown>>

/** Why there is no page, with the status that says so to programs. */
const statuses = { missing: 404, day: 400, tooMany: 429, away: 503, fault: 500 } as const
export type Refused = keyof typeof statuses

/** Draws pages with the built portal and sends them. */
export interface Drawing {
  page(exchange: Exchange, content: Content): Promise<FastifyReply>
  refusal(exchange: Exchange, why: Refused): Promise<FastifyReply>
  /** A page that is for one person alone, and is kept nowhere. */
  own(exchange: Exchange, content: Content, status?: number): Promise<FastifyReply>
  /** The day that this request asks for. */
  day(request: FastifyRequest): string | undefined
  /** Whether it names a day that the calendar does not have. */
  asksForNoDay(request: FastifyRequest): boolean
  /** What pages load, under names that change with the content. */
  readonly files: readonly { readonly path: string; readonly type: string; readonly text: string }[]
}

export function drawingWith({ now }: Parts, portal: Portal): Drawing {
  const stylesheet = fileOf('css', 'text/css', portal.stylesheet)
  const mark = fileOf('svg', 'image/svg+xml', portal.mark)
  const assets = { stylesheet: stylesheet.path, mark: mark.path }
  const today = () => dayIn(now())
  const day = (request: FastifyRequest) => dayAsked(queryOf(request).on, today())
  const html = (request: FastifyRequest, content: Content) =>
    portal.render({
      ...content,
      language: queryOf(request).lang,
      path: pathOf(request),
      today: today(),
      on: day(request) ?? null,
      assets,
    })
  const type = 'text/html'
  return {
    day,
    asksForNoDay,
    files: [stylesheet, mark],
    page: async ({ request, reply }, content) => {
      const text = await html(request, content)
      return send(request, reply, { status: 200, type, text, cache: 'public, max-age=60' })
    },
    own: async ({ request, reply }, content, status = 200) => {
      const text = await html(request, content)
      return send(request, reply, { status, type, text, cache: 'no-store' })
    },
    refusal: async ({ request, reply }, why) => {
      const notice = { why, request: request.id }
      const text = await html(request, { kind: 'notice', notice })
      return send(request, reply, { status: statuses[why], type, text, cache: 'no-cache' })
    },
  }
}

const fileOf = (ending: string, type: string, text: string) => ({
  path: `/portal/${digestOf(text)}.${ending}`,
  type,
  text,
})

function asksForNoDay({ query }: FastifyRequest): boolean {
  const { on } = (query ?? {}) as Readonly<Record<string, unknown>>
  return on !== undefined && on !== '' && !civilDate.safeParse(on).success
}

/** Read again here, because a page of refusal is drawn also where the query was never looked at. */
const queryOf = ({ query }: FastifyRequest) => pageQuery.parse(query ?? {})

const pathOf = ({ url }: FastifyRequest): string => url.split('?')[0]!
