import { chmod, link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from '../database/error-code.ts'

/** Where keys lie: outside the database and its backup. */
export const keyPath = (dataDir: string, name: string): string => join(dataDir, 'keys', name)

/** What a key file holds; undefined where it was never made, or is gone. */
export async function readKey(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** What a key file holds, made at the first call; only this user may read it. */
export async function keepKey(path: string, make: () => string): Promise<string> {
  return (await readKey(path)) ?? (await write(path, make()))
}

async function write(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await chmod(dirname(path), 0o700)
  const draft = `${path}.${process.pid}`
  await writeDurably(draft, text)
  try {
    // A link appears whole or not at all, and never replaces the key of another process.
    await link(draft, path)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    await rm(draft)
  }
  return readFile(path, 'utf8')
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
