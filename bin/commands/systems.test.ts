import { systems } from '@zhiheng/modules'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { doerOf } from './doers.ts'
import { linesOf, run } from './systems.ts'

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
    expect([...new Set(clauses.flatMap((clause) => clause.by))]).toEqual(
      by.filter((doer) => !doer.startsWith('journey ')),
    )
  }
  expect(found.find(({ id }) => id === 'S-019')?.by).toEqual(
    expect.arrayContaining([
      'register sample',
      'indicator pass-rate',
      'page /indicators/$name',
      'journey prove-a-sentence',
    ]),
  )
})

test('everything that a clause names is a register, an indicator, a procedure or a page', () => {
  const names = systems.flatMap(({ clauses }) => clauses.flatMap(({ by }) => by))
  expect(names.filter((name) => doerOf(name) === undefined)).toEqual([])
  expect(doerOf('sample-handling')).toBeUndefined()
})

const proof = { file: 'e2e/x.spec.ts', test: 'x' }
const invented = [
  {
    id: 'S-901',
    title: '甲',
    clauses: [
      { says: '子', by: ['sample', '/indicators/$name'], proof },
      { says: '丑', by: [], proof: null },
    ],
  },
  { id: 'S-902', title: '乙', clauses: [{ says: '寅', by: ['sample'], proof: null }] },
  { id: 'S-903', title: '丙', clauses: [{ says: '卯', by: ['pass-rate'], proof }] },
]

test('what nothing proves is not listed', () => {
  const ids = JSON.parse(linesOf(invented, true).join('')).map(({ id }: { id: string }) => id)
  expect(ids).toEqual(['S-901', 'S-903'])
})

test('people read how much of it there is, and each clause on a line', () => {
  expect(linesOf(invented, false)).toEqual([
    'S-901 甲：部分实现 1/2',
    '  ✓ 子（台账 sample、页面 /indicators/$name） ← e2e/x.spec.ts: x',
    '  · 丑：尚未实现或未经证明',
    'S-903 丙：已实现',
    '  ✓ 卯（指标 pass-rate） ← e2e/x.spec.ts: x',
  ])
})
