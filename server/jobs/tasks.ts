import { fold } from '@zhiheng/kernel'
import type { TaskList } from 'graphile-worker'
import { z } from 'zod'
import type { Parts } from '../parts.ts'
import { housekeeping } from './tasks/housekeeping.ts'
import { importTask } from './tasks/import.ts'

/** Minute, hour, day, month, weekday in UTC. */
export const crontab = '7 * * * * housekeeping'

const foldPayload = z.object({ register: z.string() })
const jobPayload = z.object({ job: z.uuid() })

/** Everything that is done in the background, by the name under which it is enqueued. */
export function tasksOf(parts: Pick<Parts, 'kernel' | 'files' | 'now'>): TaskList {
  return {
    fold: async (payload) => {
      await fold(parts.kernel, foldPayload.parse(payload).register)
    },
    import: (payload, run) => importTask(parts, jobPayload.parse(payload).job, run),
    housekeeping: () => housekeeping(parts),
  }
}
