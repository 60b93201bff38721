import { type Checkpoint, checkpoint } from '@zhiheng/kernel'
import { checkpoints } from '@zhiheng/kernel/event/checkpoint.ts'
import { withSession } from '../database/session.ts'
import { signingKey } from './key.ts'
import { bringLogUpToDate } from './log.ts'

/** Signs the events so far, as owner, and writes the signature down outside the database too. */
export async function signCheckpoint(
  ownerUrl: string,
  dataDir: string,
  at: Date,
): Promise<Checkpoint> {
  const key = await signingKey(dataDir)
  return withSession(ownerUrl, async (owner) => {
    const made = await checkpoint(owner, key, at)
    await bringLogUpToDate(dataDir, await checkpoints(owner))
    return made
  })
}

/** What a server needs to sign, and where it says that it could not. */
export interface Keeping {
  readonly ownerUrl: string
  readonly dataDir: string
  readonly now: () => Date
  readonly say: (line: string) => void
}

/** Makes the key and completes the log at a start; the returned function signs what happened until the stop. */
export async function keepCheckpoints(of: Keeping): Promise<() => Promise<void>> {
  const { ownerUrl, dataDir, now, say } = of
  await signingKey(dataDir)
  await withSession(ownerUrl, async (owner) => bringLogUpToDate(dataDir, await checkpoints(owner)))
  return async () => {
    try {
      await signCheckpoint(ownerUrl, dataDir, now())
    } catch (error) {
      // A stop goes on without it: the next checkpoint covers the same events.
      const reason = error instanceof Error ? error.message : String(error)
      say(`停止前未能签署检查点 / no checkpoint was signed before the stop: ${reason}`)
    }
  }
}
