import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SIGNALS = JSON.stringify(join(import.meta.dirname, 'signals.ts'))

/** Runs a program that hears of signals through the module under test; `says` waits for its next line. */
function running(program: string) {
  const source = `import { leaveAtSignals, untilStopped } from ${SIGNALS}
    setInterval(() => undefined, 1000)
    process.once('exit', () => console.log('left'))
    leaveAtSignals()
    ${program}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: 'pipe' })
  const says = async () => String((await once(child.stdout, 'data'))[0]).trim()
  return { child, says, exit: once(child, 'exit').then(([code]) => code) }
}

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const)(
  'a command that does not wait leaves at %s, after its exit hooks',
  async (signal, code) => {
    const { child, says, exit } = running(`console.log('ready')`)
    expect(await says()).toBe('ready')
    child.kill(signal)
    expect(await says()).toBe('left')
    expect(await exit).toBe(code)
  },
)

test('a second signal does not cut a stop short', async () => {
  const { child, says, exit } = running(`const stopped = untilStopped()
    console.log('ready')
    await stopped
    console.log('stopping')
    process.once('SIGINT', () => setTimeout(() => process.exit(7), 50))`)
  expect(await says()).toBe('ready')
  child.kill('SIGINT')
  expect(await says()).toBe('stopping')
  child.kill('SIGINT')
  expect(await exit).toBe(7)
})
