import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isCivilDate, shanghaiDate } from '@zhiheng/codes'
import { readConfig } from '@zhiheng/server/config.ts'
import { type DemoOptions, prepareDemo } from '@zhiheng/server/demo/prepare.ts'
import { demoPassword, staff } from '@zhiheng/server/demo/staff.ts'
import { startServer } from '@zhiheng/server/main.ts'
import { UsageError } from '../command.ts'
import { withPort } from '../port-taken.ts'
import { progressLine } from '../progress-line.ts'
import { untilStopped } from '../signals.ts'

/** Sampling results of a demonstration for which no other number is asked. */
const usualRows = 210_000

/**
 * `demo [--today YYYY-MM-DD] [--rows N] [--documents DIR]`: builds the demonstration where there is none, and serves
 * it. `--rows` is how many sampling results a new one has.
 */
export async function run(args: string[]): Promise<number> {
  const asked = readArguments(args)
  const config = readConfig({ ...process.env, DATA_DIR: process.env.DATA_DIR || 'data/demo' })
  const { say, progress, end } = progressLine(process.stderr)
  const { today } = await prepareDemo(config, { ...asked, env: process.env, say, progress })
  progress('正在启动')
  const running = await withPort(config.port, () => startServer(config, { env: process.env, say }))
  const stopped = untilStopped()
  end()
  for (const line of welcome(running.address, today)) console.log(line)
  await stopped
  say('正在停止 / stopping')
  await running.stop()
  return 0
}

type Asked = Pick<DemoOptions, 'today' | 'rows' | 'documents'>

function readArguments(args: string[]): Asked {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: args[0] === '--' ? args.slice(1) : args,
    options: { today: text, rows: text, documents: text },
  })
  const { today = shanghaiDate(new Date()), rows = String(usualRows), documents } = values
  if (!isCivilDate(today))
    throw new UsageError(`--today 应形如 2026-03-31 / --today must look like 2026-03-31: ${today}`)
  if (!/^[1-9]\d{0,6}$/.test(rows))
    throw new UsageError(`--rows 应为 1 到 9999999 的整数 / --rows must be a whole number: ${rows}`)
  return { today, rows: Number(rows), ...(documents !== undefined && folderOf(documents)) }
}

function folderOf(documents: string): { readonly documents: string } {
  const folder = resolve(documents)
  if (!existsSync(folder)) throw new UsageError(`没有目录 ${folder} / there is no folder ${folder}`)
  return { documents: folder }
}

/** Where the demonstration is, and everybody who can sign in. */
export function welcome(address: string, today: string): string[] {
  const widest = Math.max(...staff.map(({ username }) => username.length))
  return [
    `质衡演示已启动 / the demonstration is running: ${address}/work/`,
    `虚构数据截至 ${today}；账号（密码均为 ${demoPassword}，仅供演示）：`,
    ...staff.map(({ username, title, name }) => `  ${username.padEnd(widest)}  ${title} ${name}`),
  ]
}
