import { systems } from '@zhiheng/modules'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { run } from './systems.ts'

const printed: string[] = []
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line))
})
afterEach(() => {
  vi.restoreAllMocks()
  printed.length = 0
})

test('programs get every number with what does it, what proves it, and what is open', async () => {
  expect(await run(['--json'])).toBe(0)
  const found = JSON.parse(printed.join('\n')) as {
    id: string
    by: string[]
    partial: boolean
    clauses: { says: string; by: string[]; proof: { file: string; test: string } | null }[]
  }[]
  expect(found.map(({ id }) => id)).toContain('S-019')
  for (const { partial, clauses, by } of found) {
    expect(clauses.some(({ proof }) => proof)).toBe(true)
    expect(partial).toBe(clauses.some(({ proof }) => proof === null))
    expect(by).toEqual([...new Set(clauses.flatMap((clause) => clause.by))])
  }
})

test('what nothing proves is not listed', async () => {
  const unproven = systems.filter(({ clauses }) => clauses.every(({ proof }) => !proof))
  expect(unproven.length).toBeGreaterThan(0)
  await run([])
  for (const { id } of unproven) expect(printed.join('\n')).not.toContain(id)
})

test('people read how much of it there is, and each clause on a line', async () => {
  await run([])
  expect(printed).toContain('S-019 产品质量合格率统计：部分实现 5/6')
  expect(printed).toContain('  · 与全省平均水平比较：尚未实现或未经证明')
})
