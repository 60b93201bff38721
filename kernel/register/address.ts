import { randomBytes, randomInt } from 'node:crypto'
import { v7 } from 'uuid'
import type { Address } from '../procedure/answers.ts'

const pooled = 4096
let pool = Buffer.alloc(0)
let sequence = randomInt(2 ** 31)

/**
 * A new record's id: a UUIDv7, so ids sort by the time they were made, and within a millisecond by turn.
 * Randomness is drawn for thousands at once: one call of the system for each costs more than the rest.
 */
export function newId(): string {
  if (pool.length < 16) pool = randomBytes(16 * pooled)
  const random = pool.subarray(0, 16)
  pool = pool.subarray(16)
  sequence = (sequence + 1) % 2 ** 32
  return v7({ random, msecs: Date.now(), seq: sequence })
}

/** The address as it stands in links: `region~date~id`, or `region~id` in a register without a date. */
export function addressText(at: Address): string {
  return [at.region, ...(at.on ? [at.on] : []), at.id].join('~')
}

const form = /^(\d{1,12})~(?:(\d{4}-\d{2}-\d{2})~)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** The address in a link, or undefined when it is none. */
export function readAddress(text: string): Address | undefined {
  const parts = form.exec(text)
  return parts ? { region: parts[1]!, on: parts[2] ?? null, id: parts[3]! } : undefined
}
