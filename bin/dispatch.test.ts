import { expect, test } from 'vitest'
import { type Command, UsageError } from './command.ts'
import { commands } from './commands.ts'
import { dispatch } from './dispatch.ts'

async function call(words: string[], table: Record<string, Command> = commands) {
  const [out, err]: [string[], string[]] = [[], []]
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) }
  const code = await dispatch(words, table, terminal)
  return { code, out: out.join('\n'), err: err.join('\n') }
}

function commandThat(run: (args: string[]) => Promise<number>) {
  return { act: { summary: '做 act', load: async () => ({ run }) } }
}

function named(name: string) {
  return Object.assign(new Error('一句话 / one sentence'), { name })
}

test('help lists every command with its line', async () => {
  const { code, out } = await call(['--help'])
  expect(code).toBe(0)
  for (const [name, { summary }] of Object.entries(commands)) {
    expect(out).toContain(`  ${name}`)
    expect(out).toContain(summary)
  }
})

test('help on one command says how it is called', async () => {
  const { code, out } = await call(['parse', '--help'])
  expect(code).toBe(0)
  expect(out).toContain('zhiheng parse <文件 file>… [--json | --table | --html]')
})

test('an unknown command is one sentence and exit code 2, whatever objects inherit', async () => {
  for (const name of ['frobnicate', 'constructor']) {
    expect(await call([name])).toMatchObject({ code: 2, out: '' })
    expect((await call([name])).err).toContain(`“${name}”`)
  }
})

test('words and options that a command does not know are refused, not passed over', async () => {
  for (const words of [
    ['start', 'extra'],
    ['start', '--port', '80'],
  ])
    expect(await call(words)).toMatchObject({ code: 2, out: '' })
})

test('a command gets the words after its name, and its exit code is kept', async () => {
  const table = commandThat(async (args) => args.length)
  expect((await call(['act', 'a', 'b', 'c'], table)).code).toBe(3)
})

test('a wrong call is exit code 2, a refusal 1, and both are one sentence', async () => {
  const misuse = commandThat(async () => {
    throw new UsageError('misuse')
  })
  expect(await call(['act'], misuse)).toEqual({ code: 2, out: '', err: 'misuse' })
  const refused = commandThat(async () => {
    throw named('DatabaseRefusal')
  })
  expect(await call(['act'], refused)).toMatchObject({ code: 1, err: '一句话 / one sentence' })
  expect((await call(['migrate', '--no-such-option'])).code).toBe(2)
})

test('a fault of ours keeps its stack', async () => {
  const faulty = commandThat(async () => {
    throw named('TypeError')
  })
  await expect(call(['act'], faulty)).rejects.toThrow('one sentence')
})
