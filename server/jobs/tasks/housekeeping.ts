import { forgetMatches } from '@zhiheng/kernel'
import { sweepSessions } from '../../auth/sessions.ts'
import type { Parts } from '../../parts.ts'
import { enqueue } from '../queue.ts'

/** Hourly: forgets sessions that are over and by what old secrets were found to be alike, and folds what a write committed while its fold was running. */
export async function housekeeping({ kernel, now }: Pick<Parts, 'kernel' | 'now'>): Promise<void> {
  await sweepSessions(kernel.pool, now())
  await forgetMatches(kernel, now())
  for (const { register } of kernel.catalogue.entries.values())
    if (register.cube)
      await enqueue(kernel.pool, {
        task: 'fold',
        payload: { register: register.name },
        key: `fold:${register.name}`,
      })
}
