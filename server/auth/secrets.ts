import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { decrypt, encrypt } from '@zhiheng/kernel'
import { keepKey, keyPath } from '../keys/key-file.ts'

/** Seals what sign-in must be able to read again, and digests what it must only recognise. */
export interface Secrets {
  /** AES-256-GCM of a text that belongs to `whom`, under whose name alone it opens. */
  seal(text: string, whom: string): Buffer
  /** Undefined where it was sealed for somebody else, under another key, or has been altered. */
  open(sealed: Buffer, whom: string): string | undefined
  /** HMAC-SHA256 of a text that belongs to `whom`. */
  digest(text: string, whom: string): Buffer
}

/** The secrets of an instance, under a key in its data folder that is made at the first call. */
export async function secretsIn(dataDir: string): Promise<Secrets> {
  const path = keyPath(dataDir, 'accounts.key')
  return secretsUnder(await keepKey(path, () => randomBytes(32).toString('base64')))
}

export function secretsUnder(master: string): Secrets {
  const key = (use: string) => Buffer.from(hkdfSync('sha256', master, '', use, 32))
  const sealing = key('seal')
  const digesting = key('digest')
  return {
    seal: (text, whom) => encrypt(sealing, Buffer.from(text), whom),
    open: (sealed, whom) => open(sealing, sealed, whom),
    digest: (text, whom) => createHmac('sha256', digesting).update(`${whom}|${text}`).digest(),
  }
}

function open(key: Buffer, sealed: Buffer, whom: string): string | undefined {
  try {
    return decrypt(key, sealed, whom).toString()
  } catch {
    return undefined
  }
}
