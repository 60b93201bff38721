import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keyRingIn } from './ring.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'zhiheng-ring-'))
})
afterEach(() => rm(dataDir, { recursive: true }))

const path = () => join(dataDir, 'keys', 'records', 'tip-2026.key')

test('a key is made when first needed, kept wrapped, and found again by another start', async () => {
  const ring = await keyRingIn(dataDir)
  expect(ring.keyOf('tip', 2026)).toBe(undefined)
  const key = ring.keyFor('tip', 2026)
  expect(key).toHaveLength(32)
  expect((await readFile(path())).includes(key)).toBe(false)
  expect((await stat(path())).mode & 0o777).toBe(0o600)
  expect((await keyRingIn(dataDir)).keyOf('tip', 2026)).toEqual(key)
})

test('each register and year has its own', async () => {
  const ring = await keyRingIn(dataDir)
  const keys = [ring.keyFor('tip', 2026), ring.keyFor('tip', 2027), ring.keyFor('note', 2026)]
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(3)
  expect((await readdir(join(dataDir, 'keys', 'records'))).length).toBe(3)
})

test('a key whose file is gone is gone at once, and one that was exchanged is refused', async () => {
  const ring = await keyRingIn(dataDir)
  ring.keyFor('tip', 2026)
  const other = await readFile(path())
  await rm(path())
  expect(ring.keyOf('tip', 2026)).toBe(undefined)
  await writeFile(join(dataDir, 'keys', 'records', 'note-2026.key'), other)
  expect(() => ring.keyOf('note', 2026)).toThrow()
})
