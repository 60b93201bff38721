import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { keepKey, keyPath, readKey } from '../keys/key-file.ts'

/** Where the key lies: outside the database and its backup. */
export const keyFile = (dataDir: string): string => keyPath(dataDir, 'checkpoint.pem')

/** The Ed25519 key that signs checkpoints, made at the first call; only this user may read it. */
export async function signingKey(dataDir: string): Promise<KeyObject> {
  return createPrivateKey(await keepKey(keyFile(dataDir), makeKey))
}

/** What signatures are checked with; undefined where no key was ever made, or it is gone. */
export async function publicKey(dataDir: string): Promise<KeyObject | undefined> {
  const text = await readKey(keyFile(dataDir))
  return text === undefined ? undefined : createPublicKey(createPrivateKey(text))
}

const makeKey = (): string =>
  String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))
