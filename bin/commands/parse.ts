import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { readBytes, toGold, UnreadableDocument } from '@zhiheng/policy'
import { UsageError } from '../command.ts'

/**
 * `parse <file>…`: one file prints one indented object, several print one object a line in the order given. A file that
 * cannot be read is named on standard error, the others are still printed, and the exit code is 2.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals: files } = parseArgs({ args, allowPositionals: true })
  if (files.length === 0) {
    throw new UsageError('请给出要解读的文件：zhiheng parse <文件>… / name the files to read')
  }
  let code = 0
  for (const file of files) {
    const printed = await print(file, files.length === 1 ? 2 : 0)
    if (!printed) code = 2
  }
  return code
}

async function print(file: string, indent: number) {
  try {
    const reading = await readBytes(await bytesOf(file), { name: basename(file) })
    process.stdout.write(`${JSON.stringify(toGold(reading), null, indent)}\n`)
    return true
  } catch (error) {
    if (!(error instanceof UnreadableDocument || error instanceof UsageError)) throw error
    console.error(`${file}: ${error.message}`)
    return false
  }
}

async function bytesOf(file: string) {
  try {
    return await readFile(file)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error
    throw new UsageError(`无法打开文件（${reason}）/ the file cannot be opened (${reason})`)
  }
}
