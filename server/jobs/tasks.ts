import { fold } from '@zhiheng/kernel'
import type { TaskList } from 'graphile-worker'
import { z } from 'zod'
import { signCheckpoint } from '../checkpoints/sign.ts'
import type { Parts } from '../parts.ts'
import { housekeeping } from './tasks/housekeeping.ts'
import { importTask } from './tasks/import.ts'

/** Minute, hour, day, month, weekday in UTC. */
export const crontab = '7 * * * * housekeeping\n0 * * * * checkpoint'

const foldPayload = z.object({ register: z.string() })
const jobPayload = z.object({ job: z.uuid() })

/** Everything that is done in the background, by the name under which it is enqueued. */
export function tasksOf(
  parts: Pick<Parts, 'kernel' | 'files' | 'now'>,
  { ownerUrl, dataDir }: { readonly ownerUrl: string; readonly dataDir: string },
): TaskList {
  return {
    fold: async (payload) => {
      await fold(parts.kernel, foldPayload.parse(payload).register)
    },
    import: (payload, run) => importTask(parts, jobPayload.parse(payload).job, run),
    checkpoint: async () => {
      await signCheckpoint(ownerUrl, dataDir, parts.now())
    },
    housekeeping: () => housekeeping(parts),
  }
}
