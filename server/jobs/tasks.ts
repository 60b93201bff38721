import { fold } from '@zhiheng/kernel'
import type { TaskList } from 'graphile-worker'
import { z } from 'zod'
import type { Parts } from '../parts.ts'
import { checkpointTask } from './tasks/checkpoint.ts'
import { housekeeping } from './tasks/housekeeping.ts'
import { importTask } from './tasks/import.ts'

/** Minute, hour, day, month, weekday in UTC. */
export const crontab = '7 * * * * housekeeping\n0 * * * * checkpoint'

const foldPayload = z.object({ register: z.string() })
const jobPayload = z.object({ job: z.uuid() })

/** Everything that is done in the background, by the name under which it is enqueued. */
export function tasksOf(
  parts: Pick<Parts, 'kernel' | 'files' | 'now'>,
  outside: Parameters<typeof checkpointTask>[0],
): TaskList {
  return {
    fold: async (payload) => {
      await fold(parts.kernel, foldPayload.parse(payload).register)
    },
    import: (payload, run) => importTask(parts, jobPayload.parse(payload).job, run),
    checkpoint: () => checkpointTask(outside, parts.now()),
    housekeeping: () => housekeeping(parts),
  }
}
