import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkpoint, logLine } from '@zhiheng/kernel'
import { withSession } from '../../database/session.ts'
import { signingKey } from '../signing-key.ts'

/** Signs the events so far, as owner for that statement alone, and appends the signature outside the database too. */
export async function checkpointTask(
  { ownerUrl, dataDir }: { readonly ownerUrl: string; readonly dataDir: string },
  at: Date,
): Promise<void> {
  const key = await signingKey(dataDir)
  const made = await withSession(ownerUrl, (owner) => checkpoint(owner, key, at))
  await appendFile(join(dataDir, 'checkpoints.log'), logLine(made), { mode: 0o600 })
}
