import { fold, sweep } from '@zhiheng/kernel'
import type { TaskList } from 'graphile-worker'
import { z } from 'zod'
import { signCheckpoint } from '../checkpoints/sign.ts'
import type { Parts } from '../parts.ts'
import { remindAll } from '../reminders/remind.ts'
import { appraiseEverybody } from '../standings/nightly.ts'
import { daily } from './tasks/daily.ts'
import { housekeeping } from './tasks/housekeeping.ts'
import { importTask } from './tasks/import.ts'

/** Minute, hour, day, month, weekday in UTC. */
export const crontab = [
  // A minute's sweep that still waits is the next one's.
  '* * * * * limits ?jobKey=limits&max=1',
  '7 * * * * housekeeping',
  // A reminder that still waits is the next one's.
  '*/10 * * * * remind ?jobKey=remind&max=3',
  '0 * * * * checkpoint',
  // Five past midnight in Shanghai.
  '5 16 * * * daily',
  // Half past one in Shanghai.
  '30 17 * * * appraisals ?jobKey=appraisals&max=3',
].join('\n')

/** What a start does at once: an instance may have been stopped over midnight. */
export const atStart: readonly string[] = ['daily', 'limits', 'appraisals']

const foldPayload = z.object({ register: z.string() })
const jobPayload = z.object({ job: z.uuid() })

/** Everything that is done in the background, by the name under which it is enqueued. */
export function tasksOf(
  parts: Pick<Parts, 'kernel' | 'files' | 'now' | 'mail'>,
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
    limits: async () => {
      await sweep(parts.kernel, { at: parts.now() })
    },
    daily: () => daily(parts),
    appraisals: async () => {
      await appraiseEverybody({ ...parts, ownerUrl })
    },
    remind: async () => {
      const { kernel, mail, now } = parts
      if (mail) await remindAll({ kernel, mail, now: now() })
    },
  }
}
