import { v7 } from 'uuid'
import type { Address } from '../procedure/answers.ts'

/** A new record's id: a UUIDv7, so ids sort by the time they were made. */
export const newId = (): string => v7()

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
