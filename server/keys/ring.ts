import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { decrypt, encrypt, type KeyRing } from '@zhiheng/kernel'
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
    const key = known.get(name) ?? decrypt(master, readFileSync(path), name)
    known.set(name, key)
    return key
  }
  const keyFor = (register: string, year: number): Buffer => {
    const found = keyOf(register, year)
    if (found) return found
    const name = `${register}-${year}`
    make(join(folder, `${name}.key`), encrypt(master, randomBytes(32), name))
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
