import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { isPostmasterOf } from './embedded/process.ts'
import { type Embedded, startEmbedded } from './embedded.ts'
import { withSession } from './session.ts'
import { UNSAFE_SETTINGS } from './testing/throwaway.ts'

const root = process.getuid?.() === 0
const folders: string[] = []
const running: Embedded[] = []

async function newFolder(parent = tmpdir()) {
  const folder = await mkdtemp(join(parent, 'zhiheng-embedded-'))
  folders.push(folder)
  return folder
}

/** A folder that every user can pass; TMPDIR may be closed to others. */
async function newOpenFolder() {
  const folder = await newFolder('/var/tmp')
  await chmod(folder, 0o755)
  return folder
}

const NOBODY = { uid: 65_534, gid: 65_534, cwd: '/' }

/** Whether an ordinary user can run the Node of this test and read this checkout. */
function othersMayEnter() {
  try {
    const check = `require('fs').accessSync(${JSON.stringify(import.meta.filename)})`
    execFileSync(process.execPath, ['-e', check], { ...NOBODY, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function start(dataDir: string, lines: string[] = []) {
  const server = await startEmbedded({
    dataDir,
    log: (line) => lines.push(line),
    settings: UNSAFE_SETTINGS,
  })
  running.push(server)
  return server
}

const PROGRAM = `
  const { startEmbedded } = await import(process.argv[1])
  const settings = JSON.parse(process.argv[3])
  try {
    const server = await startEmbedded({ dataDir: process.argv[2], log: console.error, settings })
    console.log(JSON.stringify({ ...server, uid: process.getuid() }))
    process.stdin.once('data', async (word) => {
      if (String(word) !== 'leave') await server.stop()
      process.exit()
    })
  } catch (error) { console.error(error.message); process.exit(2) }
`

/** Starts the database in a process of its own, which stops it when it hears anything. */
async function startInChild(dataDir: string, options: object = {}) {
  const module = join(import.meta.dirname, 'embedded.ts')
  const args = ['-e', PROGRAM, '--', module, dataDir, JSON.stringify(UNSAFE_SETTINGS)]
  const child = spawn(process.execPath, ['--input-type=module', ...args], {
    stdio: 'pipe',
    ...options,
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const [line] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => {
      throw new Error(said)
    }),
  ])
  return { child, said: () => said, server: JSON.parse(String(line)) }
}

async function end(child: ChildProcess, how: 'orderly' | 'leaving' | 'SIGKILL') {
  const ended = once(child, 'exit')
  if (how === 'SIGKILL') child.kill('SIGKILL')
  else child.stdin?.write(how === 'leaving' ? 'leave' : 'stop')
  await ended
}

/** Resolves when the PostgreSQL with this number has gone. */
async function hasGone(pid: number, cluster: string) {
  while (await isPostmasterOf(pid, cluster)) await new Promise((go) => setTimeout(go, 30))
}

async function postmasterIn(dataDir: string) {
  const text = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')
  return Number(text.split('\n')[0])
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()))
})

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))
})

test('a data folder that only its owner may enter gets a database, and the data survive a restart', async () => {
  const outer = await newFolder()
  await chmod(outer, 0o700)
  const dataDir = join(outer, 'data')
  const first = await start(dataDir)
  await withSession(first.ownerUrl, (owner) =>
    owner.query(`create table kept as select '质量' as word`),
  )
  await first.stop()
  const second = await start(dataDir)
  const { rows } = await withSession(second.ownerUrl, (owner) => owner.query('select * from kept'))
  expect(rows).toEqual([{ word: '质量' }])
  expect(second).toMatchObject({ port: first.port, adopted: false })
  expect((await stat(join(dataDir, 'postgres.json'))).mode & 0o777).toBe(0o600)
})

test('the cluster is UTF-8 with Chinese ICU order, checksums, and Beijing time, and listens on loopback only', async () => {
  const server = await start(await newFolder())
  const { rows } = await withSession(server.servingUrl, (session) =>
    session.query(`select current_setting('server_encoding') as encoding,
      current_setting('data_checksums') as checksums, current_setting('timezone') as zone,
      current_setting('listen_addresses') as address, current_setting('jit') as jit,
      datlocprovider as provider, datlocale as locale, '张' < '李' as by_code, '张' > '李' as by_sound
      from pg_database where datname = current_database()`),
  )
  expect(rows[0]).toEqual({
    encoding: 'UTF8',
    checksums: 'on',
    zone: 'Asia/Shanghai',
    address: '127.0.0.1',
    jit: 'off',
    provider: 'i',
    locale: 'zh-Hans-CN',
    by_code: false,
    by_sound: true,
  })
})

test('a wrong password is refused', async () => {
  const server = await start(await newFolder())
  const url = new URL(server.servingUrl)
  url.password = 'guessed'
  await expect(withSession(url.href, async () => undefined)).rejects.toThrow('password')
})

test('a second start on the same folder is refused, naming the process that holds it', async () => {
  const dataDir = await newFolder()
  await start(dataDir)
  await expect(startInChild(dataDir)).rejects.toThrow(`进程 ${process.pid}`)
  await expect(start(dataDir)).rejects.toMatchObject({ code: 'in-use' })
})

test('two instances run side by side', async () => {
  const [one, other] = await Promise.all([start(await newFolder()), start(await newFolder())])
  expect(one.port).not.toBe(other.port)
  await expect(withSession(other.ownerUrl, async () => 'open')).resolves.toBe('open')
})

test('after kill -9 the next start takes over the running PostgreSQL with its data', async () => {
  const dataDir = await newFolder()
  const { child, server } = await startInChild(dataDir)
  await withSession(server.ownerUrl, (owner) => owner.query('create table kept (n int)'))
  await end(child, 'SIGKILL')
  const pid = await postmasterIn(dataDir)
  const next = await start(dataDir)
  expect(next).toMatchObject({ adopted: true, port: server.port })
  await withSession(next.ownerUrl, (owner) => owner.query('select from kept'))
  expect(await isPostmasterOf(pid, join(dataDir, 'postgres'))).toBe(true)
  await next.stop()
  expect(await isPostmasterOf(pid, join(dataDir, 'postgres'))).toBe(false)
})

test('a process that leaves without stopping it takes PostgreSQL along', async () => {
  const dataDir = await newFolder()
  const { child } = await startInChild(dataDir)
  const pid = await postmasterIn(dataDir)
  await end(child, 'leaving')
  await hasGone(pid, join(dataDir, 'postgres'))
  expect((await start(dataDir)).adopted).toBe(false)
})

test('a PostgreSQL left running that no longer answers is ended and started afresh', async () => {
  const dataDir = await newFolder()
  const { child } = await startInChild(dataDir)
  await end(child, 'SIGKILL')
  const pid = await postmasterIn(dataDir)
  process.kill(pid, 'SIGSTOP')
  const next = await start(dataDir)
  expect(next.adopted).toBe(false)
  expect(await postmasterIn(dataDir)).not.toBe(pid)
})

test('a PostgreSQL that was killed is started again on the same port with its data', async () => {
  const dataDir = await newFolder()
  const server = await start(dataDir)
  await withSession(server.ownerUrl, (owner) =>
    owner.query('set synchronous_commit = on; create table kept (n int)'),
  )
  process.kill(await postmasterIn(dataDir), 'SIGKILL')
  const answers = () =>
    withSession(server.ownerUrl, (owner) => owner.query('select from kept'), 2000)
  const asked = () =>
    answers().then(
      () => true,
      () => false,
    )
  await expect.poll(asked).toBe(false)
  await expect.poll(asked, { timeout: 60_000 }).toBe(true)
  const pid = await postmasterIn(dataDir)
  await server.stop()
  expect(await isPostmasterOf(pid, join(dataDir, 'postgres'))).toBe(false)
})

test('a stranger that now has the number of a dead PostgreSQL is left alone', async () => {
  const dataDir = await newFolder()
  await (await start(dataDir)).stop()
  const stranger = spawn('sleep', ['60'])
  const lines = [stranger.pid, join(dataDir, 'postgres'), 1, 5432, '', '127.0.0.1', '', 'ready']
  await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), `${lines.join('\n')}\n`)
  const holder = JSON.stringify({ pid: stranger.pid, birth: 'an earlier boot:1' })
  await writeFile(join(dataDir, 'server.lock'), holder)
  try {
    expect((await start(dataDir)).adopted).toBe(false)
    expect(stranger.exitCode).toBe(null)
  } finally {
    stranger.kill()
  }
})

test('a taken port is exchanged for another', async () => {
  const dataDir = await newFolder()
  const first = await start(dataDir)
  await first.stop()
  const other = await newFolder()
  await (await start(other)).stop()
  const kept = JSON.parse(await readFile(join(other, 'postgres.json'), 'utf8'))
  await writeFile(join(other, 'postgres.json'), JSON.stringify({ ...kept, port: first.port }))
  const again = await start(dataDir)
  expect((await start(other)).port).not.toBe(again.port)
})

test('a damaged, foreign or passwordless data folder is refused in one sentence', async () => {
  const dataDir = await newFolder()
  await (await start(dataDir)).stop()
  const version = join(dataDir, 'postgres', 'PG_VERSION')
  await writeFile(version, '15\n')
  await expect(start(dataDir)).rejects.toMatchObject({ code: 'incompatible' })
  await rm(version)
  await expect(start(dataDir)).rejects.toMatchObject({ code: 'damaged' })
  await writeFile(version, '18\n')
  await rm(join(dataDir, 'postgres', 'global', 'pg_control'))
  await expect(start(dataDir)).rejects.toMatchObject({ code: 'did-not-start' })
  await rm(join(dataDir, 'postgres.json'))
  await expect(start(dataDir)).rejects.toMatchObject({ code: 'credentials' })
})

test('passwords of another cluster are refused, and no lock or server is left behind', async () => {
  const [one, other] = [await newFolder(), await newFolder()]
  await (await start(one)).stop()
  await (await start(other)).stop()
  const passwords = await readFile(join(one, 'postgres.json'))
  await writeFile(join(other, 'postgres.json'), passwords)
  for (const _attempt of [1, 2]) {
    await expect(start(other)).rejects.toMatchObject({ code: 'credentials' })
  }
})

test('root without user namespaces keeps the database under another user', async (context) => {
  context.skip(!root, 'only root can switch to another user')
  const outer = await newOpenFolder()
  const dataDir = join(outer, 'data')
  const stateFolder = join(outer, 'state')
  const bare = join(outer, 'bin')
  await mkdir(bare)
  for (const tool of ['chmod', 'test']) {
    const path = execFileSync('which', [tool]).toString().trim()
    await writeFile(join(bare, tool), `#!/bin/sh\nexec ${path} "$@"\n`, { mode: 0o755 })
  }
  const env = { ...process.env, PATH: bare, STATE_DIRECTORY: stateFolder }
  const first = await startInChild(dataDir, { env })
  await expect.poll(first.said).toContain('user namespaces')
  await withSession(first.server.ownerUrl, (owner) => owner.query('create table kept (n int)'))
  await end(first.child, 'orderly')
  const { cluster } = JSON.parse(await readFile(join(dataDir, 'postgres.json'), 'utf8'))
  expect(cluster).toContain(stateFolder)
  expect((await stat(cluster)).uid).not.toBe(0)
  const again = await start(dataDir)
  await withSession(again.ownerUrl, (owner) => owner.query('select from kept'))
})

test('an ordinary user runs a database of its own, and root can take it over', async (context) => {
  context.skip(!root, 'only root can switch to another user')
  context.skip(!othersMayEnter(), 'this checkout lies in a folder that other users cannot enter')
  const outer = await newOpenFolder()
  const home = join(outer, 'home')
  await mkdir(home, { mode: 0o700 })
  await chown(home, NOBODY.uid, NOBODY.gid)
  const options = { ...NOBODY, env: { ...process.env, TMPDIR: home } }
  const { child, server } = await startInChild(home, options)
  expect(server.uid).toBe(65_534)
  await end(child, 'orderly')
  const asRoot = await start(home)
  await withSession(asRoot.ownerUrl, async () => undefined)
})
