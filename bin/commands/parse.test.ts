import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { run } from './parse.ts'

let folder: string
const [printed, said]: [string[], string[]] = [[], []]
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiheng-parse-'))
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => printed.push(String(line)) > 0)
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line))
})
afterEach(() => {
  vi.restoreAllMocks()
  printed.length = 0
  said.length = 0
})

async function put(name: string, content: string) {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

test('a file whose ending says another kind is refused, and the others are still read', async () => {
  const wrong = await put('纲要.pdf', '某市质量方案\n到2030年，合格率达到95%。')
  const right = await put('纲要.txt', '某市质量方案\n到2030年，合格率达到95%。')
  expect(await run([wrong, right])).toBe(2)
  expect(said).toEqual([expect.stringMatching(/纲要\.pdf: 文件名以 \.pdf 结尾，内容却是文本文件/)])
  expect(printed).toHaveLength(1)
  expect(printed[0]).toContain('"value":95')
})

test('of a file far too large only as much is read as shows that it is', async () => {
  const path = await put('长.txt', '质')
  await truncate(path, 8 * 1024 ** 3)
  expect(await run([path])).toBe(2)
  expect(said[0]).toContain('超过 64 MB')
})

test('a file that is not there, and a folder, are one sentence each', async () => {
  expect(await run([join(folder, 'none.txt'), folder])).toBe(2)
  expect(said).toEqual([
    expect.stringMatching(/none\.txt: 没有这个文件.*ENOENT/),
    expect.stringMatching(/这是文件夹.*EISDIR/),
  ])
})

test('tables and lines of several files name their file', async () => {
  const one = await put('一.txt', '某市质量方案\n到2030年，合格率达到95%。')
  expect(await run(['--table', one, one])).toBe(0)
  expect(printed.join('')).toMatch(/95%.*\n\n.*一\.txt\n某市质量方案/)
  printed.length = 0
  expect(await run([one, one])).toBe(0)
  const lines = printed.join('').trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).file)).toEqual([one, one])
})

test('a file in which nothing is found is said to be one', async () => {
  const path = await put('清单.txt', '白菜\n豆腐\n粉条\n')
  expect(await run([path])).toBe(0)
  expect(said).toEqual([expect.stringMatching(/清单\.txt: 没有读出目标、任务或规定/)])
})
