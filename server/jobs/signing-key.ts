import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from '../database/error-code.ts'

/** The Ed25519 key that signs checkpoints: outside the database and its backup, made at the first need. */
export async function signingKey(dataDir: string): Promise<KeyObject> {
  const path = join(dataDir, 'keys', 'checkpoint.pem')
  try {
    return createPrivateKey(await readFile(path, 'utf8'))
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  const { privateKey } = generateKeyPairSync('ed25519')
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
  await writeFile(path, pem, { mode: 0o600, flag: 'wx' })
  return privateKey
}
