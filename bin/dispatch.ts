import { type Command, UsageError } from './command.ts'

/** Where lines for people go. */
export interface Terminal {
  out: (line: string) => void
  err: (line: string) => void
}

/** Errors that are sentences for people; any other is a fault of ours and keeps its stack. */
const EXPECTED = new Set(['DatabaseRefusal', 'ConfigError'])

/**
 * Runs the command that the words name and returns the exit code: 2 for a wrong call or unusable input, 1 for a
 * refusal. @throws what is neither
 */
export async function dispatch(
  words: string[],
  commands: Record<string, Command>,
  terminal: Terminal,
): Promise<number> {
  const [name, ...args] = words
  if (name === undefined || name === '--help' || name === '-h') return help(commands, terminal)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) return unknownCommand(name, terminal)
  if (args.includes('--help') || args.includes('-h')) return helpOn(name, command, terminal)
  try {
    const { run } = await command.load()
    return await run(args)
  } catch (error) {
    return explain(error, terminal)
  }
}

function help(commands: Record<string, Command>, { out }: Terminal) {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  out('质衡 Zhiheng: zhiheng <命令 command> [参数 arguments]\n')
  for (const [name, { summary }] of Object.entries(commands)) {
    out(`  ${name.padEnd(width)}  ${summary}`)
  }
  return 0
}

function helpOn(name: string, { summary, usage }: Command, { out }: Terminal) {
  out(`zhiheng ${name} ${usage ?? ''}`.trim())
  out(`  ${summary}`)
  return 0
}

function unknownCommand(name: string, { err }: Terminal) {
  err(
    `没有“${name}”命令，请用 zhiheng --help 查看全部命令 / there is no command “${name}”; zhiheng --help lists them all`,
  )
  return 2
}

function explain(error: unknown, { err }: Terminal) {
  if (!(error instanceof Error)) throw error
  const misuse = error instanceof UsageError || isArgumentError(error)
  if (!misuse && !EXPECTED.has(error.name)) throw error
  err(isArgumentError(error) ? `参数有误 / wrong arguments: ${error.message}` : error.message)
  return misuse ? 2 : 1
}

function isArgumentError(error: Error) {
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
