import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { catalogueOf, type Finding, type Verified, verifyAll } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { withSession } from '../database/session.ts'
import { keyFile, publicKey } from './key.ts'
import { readLog } from './log.ts'

/** What was checked, how long it took, and what does not hold. */
export type Verification = Verified & { readonly seconds: number }

/** Checks every event, record and checkpoint of an instance in one snapshot; changes nothing, also beside a server. */
export async function verifyInstance(ownerUrl: string, dataDir: string): Promise<Verification> {
  const started = performance.now()
  const key = await publicKey(dataDir)
  const verified = await withSession(ownerUrl, async (owner) => {
    await owner.query('begin isolation level repeatable read read only')
    await owner.query('select from checkpoint limit 1')
    // Read after the snapshot was taken: a checkpoint is in the database before it is in the log.
    const trust = { key: key ?? anyKey(), log: await readLog(dataDir) }
    return verifyAll(owner, catalogueOf(modules), trust)
  })
  const lost = verified.checkpoints > 0 && !key ? [keyLost(dataDir)] : []
  const findings = [...lost, ...verified.findings]
  return { ...verified, findings, seconds: (performance.now() - started) / 1000 }
}

/** Without a key there is nothing that it could have signed. */
const anyKey = (): KeyObject => generateKeyPairSync('ed25519').publicKey

const keyLost = (dataDir: string): Finding => ({
  check: 'checkpoint',
  at: keyFile(dataDir),
  says: '签名密钥不在，无法核对检查点的签名',
})
