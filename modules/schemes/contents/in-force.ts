import {
  clock,
  type Kernel,
  oneOf,
  type RecordRead,
  type SchemeContent,
  schemeOf,
  stream,
} from '@zhiheng/kernel'
import { everyOne } from '../../programme/index.ts'

/** A scheme that is in force in a region, under the hash by which everything names it. */
export interface SchemeInForce {
  readonly region: string
  readonly code: string
  readonly hash: string
  readonly content: SchemeContent
}

/**
 * The schemes in force on a day, one for each code and region: of the versions that were approved, the latest whose day
 * has come, unless that was repealed; what it took the place of does not come back. What everybody may know of it is no question here: the clock reads.
 */
export async function schemesInForce(
  kernel: Kernel,
  on: string,
): Promise<readonly SchemeInForce[]> {
  const where = { state: oneOf('approved', 'inForce', 'superseded', 'repealed') }
  const approved = await everyOne(stream(kernel, 'scheme', { actor: clock, where }))
  const latest = new Map<string, RecordRead>()
  for (const one of approved.filter(({ fields }) => began(fields, on))) {
    const key = `${one.region} ${one.fields.code}`
    const before = latest.get(key)
    if (!before || isLater(one, before)) latest.set(key, one)
  }
  const lasting = [...latest.values()].filter(({ fields }) => lasts(fields, on))
  return Promise.all(
    lasting.map(async ({ region, fields: { code, hash } }) => {
      const content = await schemeOf(kernel, String(hash))
      if (!content) throw new Error(`scheme ${hash} was approved and is not kept`)
      return { region, code: String(code), hash: String(hash), content }
    }),
  )
}

type Fields = RecordRead['fields']
/** Its day has come; one that was repealed before its day never began. */
const began = ({ since, until }: Fields, on: string): boolean =>
  String(since) <= on && (until === null || String(until) > String(since))
const lasts = ({ until }: Fields, on: string): boolean => until === null || String(until) > on

const isLater = (one: RecordRead, other: RecordRead): boolean => {
  const [a, b] = [one, other].map(({ fields }) => String(fields.since))
  return a! > b! || (a === b && Number(one.fields.version) > Number(other.fields.version))
}
