import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

const compress = promisify(gzip)

/** Digest of a text, short enough for an address. */
export const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22)

/** A page or file of the portal, and how long it may be kept. */
export interface Sent {
  readonly status: number
  readonly type: string
  readonly text: string
  readonly cache: string
}

/** Answers with it, compressed where the browser says it can; one that it still has is not sent again. */
export async function send(request: FastifyRequest, reply: FastifyReply, sent: Sent) {
  const tag = `W/"${digestOf(sent.text)}"`
  reply.code(sent.status).type(`${sent.type}; charset=utf-8`)
  reply.headers({ 'cache-control': sent.cache, etag: tag, vary: 'accept-encoding' })
  if (sent.status === 200 && tagsIn(request).includes(tag)) return reply.code(304).send()
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')))
    return reply.send(sent.text)
  return reply.header('content-encoding', 'gzip').send(await compress(sent.text))
}

const tagsIn = ({ headers }: FastifyRequest): string[] =>
  (headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim())
