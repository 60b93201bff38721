import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { type Reading, toGold, UnreadableDocument } from '@zhiheng/policy'
import { readFileAs } from '@zhiheng/server/documents/read-file.ts'
import { assertNamed } from '@zhiheng/server/files/extension.ts'
import { kindOf } from '@zhiheng/server/files/kind.ts'
import { HttpProblem } from '@zhiheng/server/http/problems.ts'
import { UsageError } from '../command.ts'
import { readingPage } from '../reading-page.ts'
import { readingTable } from '../reading-table.ts'

type Form = 'json' | 'table' | 'html'

/**
 * `parse <file>… [--json|--table|--html]`: as JSON, which is the default, one file prints one indented object and several
 * print one object a line, each with its `file`, in the order given; `--html` prints one page and takes one file. A file that
 * cannot be read is named on standard error, the others are still printed, and the exit code is 2.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals: files, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, table: { type: 'boolean' }, html: { type: 'boolean' } },
  })
  const form = formOf(values)
  if (files.length === 0) {
    throw new UsageError('请给出要解读的文件：zhiheng parse <文件>… / name the files to read')
  }
  if (form === 'html' && files.length > 1) {
    throw new UsageError('--html 每次只读一个文件 / --html takes one file')
  }
  let code = 0
  for (const file of files) {
    const among = files.length > 1 ? file : undefined
    const printed = await print(file, (reading) => written(reading, form, among))
    if (!printed) code = 2
  }
  return code
}

function formOf(values: Readonly<Partial<Record<Form, boolean>>>): Form {
  const asked = (['json', 'table', 'html'] as const).filter((form) => values[form])
  if (asked.length > 1) {
    throw new UsageError(
      '--json、--table、--html 只能选一个 / choose one of --json, --table, --html',
    )
  }
  return asked[0] ?? 'json'
}

/** A reading in its form; `among` names its file where there are several. */
function written(reading: Reading, form: Form, among: string | undefined): string {
  if (form === 'html') return readingPage(reading)
  const alone = among === undefined
  if (form === 'table') {
    return alone ? `${readingTable(reading)}\n` : `${among}\n${readingTable(reading)}\n\n`
  }
  const gold = toGold(reading)
  return `${alone ? JSON.stringify(gold, null, 2) : JSON.stringify({ file: among, ...gold })}\n`
}

/** One byte more than the reader takes, so that it refuses whatever is longer. */
const ENOUGH = 64 * 1024 * 1024

const bare =
  '没有读出目标、任务或规定，请看看是不是选错了文件 / no goal, task or rule was found; is it the right file?'
const isBare = ({ goals, ambitions, tasks, rules }: Reading) =>
  goals.length + ambitions.length + tasks.length + rules.length === 0

/** Errors that are sentences for people. */
const expected = [UnreadableDocument, UsageError, HttpProblem]

async function print(file: string, write: (reading: Reading) => string) {
  try {
    const bytes = await bytesOf(file)
    await assertEnding(file)
    const reading = await readFileAs(basename(file), bytes)
    process.stdout.write(write(reading))
    if (isBare(reading)) console.error(`${file}: ${bare}`)
    return true
  } catch (error) {
    if (!expected.some((kind) => error instanceof kind)) throw error
    console.error(`${file}: ${(error as Error).message}`)
    return false
  }
}

const unopened: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件，请检查路径和文件名',
  EISDIR: '这是文件夹，请给出其中的文件',
  EACCES: '没有读取这个文件的权限',
}

async function bytesOf(file: string) {
  try {
    return await buffer(createReadStream(file, { end: ENOUGH }))
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error
    const says = unopened[String(reason)] ?? '无法打开文件'
    throw new UsageError(`${says} / the file cannot be opened (${reason})`)
  }
}

/** What nobody recognises is left to the reader, which says best what to do. */
async function assertEnding(file: string) {
  const kind = await kindOf(file).catch(() => 'unknown' as const)
  if (kind !== 'unknown') assertNamed(basename(file), kind)
}
