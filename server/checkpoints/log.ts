import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Checkpoint, logLine } from '@zhiheng/kernel'
import { errorCode } from '../database/error-code.ts'

/** Where every checkpoint is also written down, one a line, outside the database. */
export const logFile = (dataDir: string): string => join(dataDir, 'checkpoints.log')

/** Its text; empty where there is none. */
export async function readLog(dataDir: string): Promise<string> {
  try {
    return await readFile(logFile(dataDir), 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return ''
    throw error
  }
}

/**
 * Writes down what a stop between signing and writing has left out at the end. A log that says something else is
 * left as it is, so that `verify` still finds it: then only the last checkpoint is added.
 */
export async function bringLogUpToDate(
  dataDir: string,
  signed: readonly Checkpoint[],
): Promise<void> {
  const log = await readLog(dataDir)
  const lines = signed.map(logLine)
  const whole = lines.join('')
  const last = lines.at(-1) ?? ''
  const missing = whole.startsWith(log) ? whole.slice(log.length) : last
  if (missing !== '' && !log.endsWith(last)) await append(logFile(dataDir), missing)
}

async function append(path: string, text: string): Promise<void> {
  const file = await open(path, 'a', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}
