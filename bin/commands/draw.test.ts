import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commitmentOf, drawFormat, drawLots } from '@zhiheng/modules'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { run } from './draw.ts'

const printed: string[] = []
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'draw-'))
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line))
})
afterEach(async () => {
  vi.restoreAllMocks()
  printed.length = 0
  await rm(folder, { recursive: true })
})

const firms = ['F1', 'F2', 'F3'].map((code) => ({
  kind: 'firm' as const,
  code,
  stratum: null,
  tickets: 2,
  conflicts: [],
  excluded: null,
}))
const input = {
  secret: '0f'.repeat(32),
  witness: '开奖号码 7',
  rule: { firms: 2, perFirm: 2, perClass: null },
  entries: firms,
}
const published = {
  format: drawFormat,
  commitment: commitmentOf(input.secret),
  ...input,
  ...drawLots(input),
}

async function replayed(of: unknown): Promise<number> {
  const file = join(folder, 'draw.json')
  await writeFile(file, typeof of === 'string' ? of : JSON.stringify(of))
  return run(['replay', file])
}

test('anyone draws again from the published file', async () => {
  expect(await replayed(published)).toBe(0)
  expect(printed.at(-1)).toContain('重放一致')
  expect(printed.join('\n')).toContain(published.seed)
})

test('a result that does not follow is named, and the exit code is 1', async () => {
  expect(await replayed({ ...published, drawn: [] })).toBe(1)
  expect(printed.at(-1)).toContain('抽取结果不一致')
})

test('what is no published draw is a wrong call', async () => {
  await expect(replayed('{}')).rejects.toThrow('不能读取公布的抽取')
  await expect(replayed('不是')).rejects.toThrow('不能读取公布的抽取')
  await expect(run(['replay'])).rejects.toThrow('用法')
})
