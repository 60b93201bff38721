import { recompute } from '@zhiheng/kernel'
import type { Parts } from '../../parts.ts'

/** What a new day brings: limits that rested on holidays not yet published end when the calendar says. */
export async function daily({ kernel, now }: Pick<Parts, 'kernel' | 'now'>): Promise<void> {
  await recompute(kernel, { at: now() })
}
