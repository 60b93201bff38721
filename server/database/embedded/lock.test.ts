import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holderOf, takeLock } from './lock.ts'
import { birthOf } from './process.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiheng-lock-'))
  file = join(folder, 'server.lock')
})

afterEach(() => rm(folder, { recursive: true }))

const put = (pid: number, birth: string) => writeFile(file, JSON.stringify({ pid, birth }))

test('a lock is held until it is released, and leaves no file behind', async () => {
  const release = await takeLock(file)
  expect(await holderOf(file)).toBe(process.pid)
  await expect(takeLock(file)).rejects.toMatchObject({ code: 'in-use' })
  await release()
  expect(await readdir(folder)).toEqual([])
})

test('the lock of a living process is respected until that process ends', async () => {
  const other = spawn('sleep', ['60'])
  await once(other, 'spawn')
  await put(other.pid!, (await birthOf(other.pid!))!)
  await expect(takeLock(file)).rejects.toThrow(`进程 ${other.pid}`)
  other.kill('SIGKILL')
  await once(other, 'exit')
  await (await takeLock(file))()
})

test.each([
  ['of a process number that another process has now', `{"pid":${process.pid},"birth":"before:1"}`],
  ['with nothing in it', ''],
  ['with something else in it', '4711\n'],
])('a lock %s is taken over', async (_, text) => {
  await writeFile(file, text)
  expect(await holderOf(file)).toBeUndefined()
  await (await takeLock(file))()
})

test('of many who find a stale lock at once, one takes it over', async () => {
  await put(process.pid, 'before:1')
  const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(file)))
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await readdir(folder)).toEqual(['server.lock'])
})
