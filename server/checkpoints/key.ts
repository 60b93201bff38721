import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from '../database/error-code.ts'

/** Where the key lies: outside the database and its backup. */
export const keyFile = (dataDir: string): string => join(dataDir, 'keys', 'checkpoint.pem')

/** The Ed25519 key that signs checkpoints, made at the first call; only this user may read it. */
export async function signingKey(dataDir: string): Promise<KeyObject> {
  return (await keyIn(dataDir)) ?? (await makeKey(dataDir))
}

/** What signatures are checked with; undefined where no key was ever made, or it is gone. */
export async function publicKey(dataDir: string): Promise<KeyObject | undefined> {
  const key = await keyIn(dataDir)
  return key && createPublicKey(key)
}

async function keyIn(dataDir: string): Promise<KeyObject | undefined> {
  try {
    return createPrivateKey(await readFile(keyFile(dataDir), 'utf8'))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

async function makeKey(dataDir: string): Promise<KeyObject> {
  const path = keyFile(dataDir)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await chmod(dirname(path), 0o700)
  const { privateKey } = generateKeyPairSync('ed25519')
  const draft = `${path}.${process.pid}`
  await writeDurably(draft, String(privateKey.export({ type: 'pkcs8', format: 'pem' })))
  try {
    // A link appears whole or not at all, and never replaces the key of another process.
    await link(draft, path)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    await rm(draft)
  }
  return createPrivateKey(await readFile(path, 'utf8'))
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}
