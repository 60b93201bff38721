import { makePartitions, recompute } from '@zhiheng/kernel'
import type { Parts } from '../../parts.ts'

/**
 * What a new day brings: room for the records of the next year; and limits that rested on holidays not yet published
 * end when the calendar says.
 */
export async function daily({ kernel, now }: Pick<Parts, 'kernel' | 'now'>): Promise<void> {
  await makePartitions(kernel, { at: now() })
  await recompute(kernel, { at: now() })
}
