import { findRules, type Kernel, rememberRules } from '@zhiheng/kernel'
import { withSession } from './database/session.ts'

/** Keeps the rules in force for later, and knows again those that running cases may have begun under. */
export async function keepRules(kernel: Kernel, ownerUrl: string, at: Date): Promise<void> {
  await withSession(ownerUrl, (owner) => rememberRules(owner, kernel.catalogue, at))
  await findRules(kernel.pool, kernel)
}
