import {
  type Actor,
  type Asked,
  all,
  atLeast,
  atMost,
  countedBy,
  type Entry,
  type Field,
  type Kernel,
  oneOf,
  readValue,
  type Where,
  within,
} from '@zhiheng/kernel'
import { z } from 'zod'
import { HttpProblem } from '../http/problems.ts'
import { flag } from '../http/schemas.ts'

/** What a list may be asked by; every other name is a field to filter by. */
export const listQuery = z
  .object({
    q: z.string().max(100).optional(),
    sort: z.string().max(64).optional(),
    descending: flag.optional(),
    after: z.string().max(500).optional(),
    limit: z.coerce.number().int().min(1).max(500).optional(),
  })
  .catchall(z.union([z.string().max(500), z.array(z.string().max(500)).max(100)]))

type Query = Readonly<Record<string, unknown>>
const reserved = new Set(['q', 'sort', 'descending', 'after', 'limit', 'counted', 'internal'])

/** The records that a query string asks for, as the kernel takes it. */
export function askedOf(from: { kernel: Kernel; entry: Entry }, actor: Actor, query: Query): Asked {
  const { kernel, entry } = from
  const filters = Object.entries(query).filter(([name]) => !reserved.has(name))
  const parts = filters.map(([name, value]) => filterOf(entry, name, value as string | string[]))
  return {
    actor,
    ...countedOf(kernel, entry, query.counted),
    ...(parts.length > 0 && { where: all(...parts) }),
    ...(query.q ? { search: String(query.q) } : {}),
  }
}

/** `counted=pass-rate`: only the records that the figures of this indicator are made of. */
function countedOf(kernel: Kernel, { register }: Entry, name: unknown): Pick<Asked, 'counted'> {
  if (name === undefined) return {}
  const counted = countedBy(kernel, register.name, String(name))
  if (!counted)
    throw new HttpProblem('request.invalid', `“${name}”不是由“${register.title}”计数的指标`)
  return { counted }
}

function filterOf(entry: Entry, name: string, given: string | readonly string[]): Where {
  const values = [given].flat()
  const first = values[0] ?? ''
  if (name === 'region') return { region: within(first) }
  const field: Field | undefined = entry.register.fields[name]
  const range = /^(.*)\.\.(.*)$/.exec(first)
  if (range && field) return rangeOf(name, field, range)
  const read = values.map((value) => readFilter(field, value))
  return { [name]: oneOf(...read) } as Where
}

/** `2026-01-01..2026-03-31`, both included; either end may be left out. */
function rangeOf(name: string, field: Field, [, low, high]: RegExpExecArray): Where {
  const parts = [
    ...(low ? [{ [name]: atLeast(readFilter(field, low) as string) }] : []),
    ...(high ? [{ [name]: atMost(readFilter(field, high) as string) }] : []),
  ]
  return all(...parts)
}

function readFilter(field: Field | undefined, text: string): unknown {
  if (!field) return text
  const reading = readValue({ ...field, required: true }, text)
  if ('value' in reading) return reading.value
  throw new HttpProblem('request.invalid', reading.problem)
}
