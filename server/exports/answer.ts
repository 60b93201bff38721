import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'

/** Sends a file to be saved, under a Chinese name (RFC 6266). */
export function sendFile(
  reply: FastifyReply,
  { name, type, body }: { readonly name: string; readonly type: string; readonly body: Readable },
): FastifyReply {
  return reply
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('cache-control', 'no-store')
    .type(type)
    .send(body)
}
