import type { FastifySchemaValidationError } from 'fastify'
import type { z } from 'zod'
import { complaint } from './complaint.ts'
import { type Fault, HttpProblem } from './problems.ts'
import { titleOf } from './titles.ts'

/** A body that a route looks at itself. @throws {HttpProblem} request.invalid, as for one that is checked before */
export function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const { data, error } = schema.safeParse(body)
  if (!error) return data
  const faults = error.issues.map((issue) => {
    const instancePath = ['', ...issue.path].join('/')
    const { code: keyword = '', message } = issue
    return faultOf({ keyword, params: { ...issue }, instancePath, schemaPath: '', message }, body)
  })
  throw new HttpProblem('request.invalid', faults.map(({ says }) => says).join('；'), faults)
}

/** Fields whose value is never said back. */
const secret = new Set(['password', 'old', 'new', 'code', 'secret'])

/** A Chinese sentence for one thing that is wrong in `sent`, naming field, value and rule. */
export function faultOf(error: FastifySchemaValidationError, sent: unknown): Fault {
  const path = error.instancePath.split('/').filter(Boolean)
  const field = path.at(-1) ?? null
  const named = path.map((part) => (/^\d+$/.test(part) ? `第 ${Number(part) + 1} 项` : part))
  const title = named.map((part) => titleOf(part)).join('的') || '请求内容'
  const value = path.some((part) => secret.has(part)) ? undefined : valueAt(sent, path)
  return { field, says: `“${title}”${complaint(error, value)}` }
}

const valueAt = (sent: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (found, part) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, part)
        ? (found as Record<string, unknown>)[part]
        : undefined,
    sent,
  )
