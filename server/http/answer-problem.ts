import { Refusal } from '@zhiheng/kernel'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { isDatabaseAway } from './database-away.ts'
import { HttpProblem, type ProblemCode, problems } from './problems.ts'
import { faultOf } from './validation.ts'

/** RFC 9457, with the code that screens look at. */
interface ProblemBody {
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly problems?: unknown
}

/** Answers whatever was thrown: refusals as they are, anything else logged once and as 500 with a request id. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const body = bodyOf(error, request)
  if (body.status >= 500) request.log.error({ err: error }, 'request failed')
  sendProblem(reply, request, body)
}

/** Answers an address that nothing is registered for. */
export function answerUnknown(request: FastifyRequest, reply: FastifyReply) {
  sendProblem(reply, request, plain('address.unknown'))
}

function sendProblem(reply: FastifyReply, request: FastifyRequest, body: ProblemBody) {
  if (reply.raw.headersSent) {
    reply.raw.destroy()
    return
  }
  if (body.status === 503) reply.header('retry-after', 5)
  reply
    .code(body.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    // The route's own schemas describe its answers, not this one.
    .serializer(JSON.stringify)
    .send({
      type: `urn:zhiheng:problem:${body.code}`,
      title: body.detail,
      ...body,
      instance: request.id,
    })
}

function bodyOf(error: FastifyError, request: FastifyRequest): ProblemBody {
  if (error instanceof Refusal)
    return { ...pick(error), ...(Array.isArray(error.details) && { problems: error.details }) }
  if (error instanceof HttpProblem)
    return { ...pick(error), ...(error.faults.length > 0 && { problems: error.faults }) }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const faults = error.validation.map((one) => faultOf(one, sentIn(request, error)))
    const detail = faults.map(({ says }) => says).join('；')
    return { ...plain('request.invalid'), detail, problems: faults }
  }
  if (isDatabaseAway(error)) return plain('database.away')
  return plain(codes[error.code] ?? fallback(error.statusCode ?? 500))
}

const pick = ({ status, code, message }: Refusal | HttpProblem) => ({
  status,
  code,
  detail: message,
})

const plain = (code: ProblemCode): ProblemBody => ({
  status: problems[code].status,
  code,
  detail: problems[code].says,
})

const codes: Record<string, ProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too-large',
  FST_ERR_CTP_INVALID_JSON_BODY: 'request.not-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.not-json',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.media',
  FST_ERR_BAD_URL: 'address.unknown',
  FST_REQ_FILE_TOO_LARGE: 'file.too-large',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'file.missing',
}

function fallback(status: number): ProblemCode {
  if (status === 404) return 'address.unknown'
  if (status === 413) return 'request.too-large'
  if (status === 429) return 'request.too-many'
  return status < 500 ? 'request.invalid' : 'internal'
}

/** The part of a request that was found at fault. */
function sentIn(request: FastifyRequest, { validationContext }: FastifyError): unknown {
  if (validationContext === 'querystring') return request.query
  return validationContext === 'params' ? request.params : request.body
}
