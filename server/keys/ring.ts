import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeyRing } from '@zhiheng/kernel'
import { keepKey, keyPath } from './key-file.ts'

/**
 * The keys of secret fields: one a register and year, made when first needed and wrapped by a master key, all in
 * files of `DATA_DIR/keys` that only the server's own user may read. Removing a key's file erases what it sealed.
 */
export async function keyRingIn(dataDir: string): Promise<KeyRing> {
  const text = await keepKey(keyPath(dataDir, 'records.key'), () =>
    randomBytes(32).toString('base64'),
  )
  const master = Buffer.from(text, 'base64')
  const folder = join(dataDir, 'keys', 'records')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const known = new Map<string, Buffer>()
  const keyOf = (register: string, year: number): Buffer | undefined => {
    const name = `${register}-${year}`
    const path = join(folder, `${name}.key`)
    if (!existsSync(path)) {
      known.delete(name)
      return undefined
    }
    const key = known.get(name) ?? unwrap(master, readFileSync(path), name)
    known.set(name, key)
    return key
  }
  const keyFor = (register: string, year: number): Buffer => {
    const found = keyOf(register, year)
    if (found) return found
    const name = `${register}-${year}`
    make(join(folder, `${name}.key`), wrap(master, randomBytes(32), name))
    return keyOf(register, year)!
  }
  return { keyFor, keyOf }
}

/** Another process may have made it in the same moment: its key counts. */
function make(path: string, wrapped: Buffer): void {
  try {
    writeFileSync(path, wrapped, { flag: 'wx', mode: 0o600, flush: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function wrap(master: Buffer, key: Buffer, name: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', master, nonce).setAAD(Buffer.from(name))
  const body = Buffer.concat([cipher.update(key), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

function unwrap(master: Buffer, wrapped: Buffer, name: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', master, wrapped.subarray(0, 12))
    .setAAD(Buffer.from(name))
    .setAuthTag(wrapped.subarray(12, 28))
  return Buffer.concat([decipher.update(wrapped.subarray(28)), decipher.final()])
}
