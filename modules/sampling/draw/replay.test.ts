import { expect, it } from 'vitest'
import { drawLots } from './draw.ts'
import type { Entry } from './entry.ts'
import { readPublished } from './read.ts'
import { type PublishedDraw, replay } from './replay.ts'
import { readPerClass } from './rule.ts'
import { commitmentOf, drawFormat } from './seed.ts'

const entries: Entry[] = ['F1', 'F2', 'F3', 'P1', 'P2', 'P3'].map((code) => ({
  kind: code.startsWith('F') ? 'firm' : 'inspector',
  code,
  stratum: null,
  tickets: 1,
  conflicts: [],
  excluded: null,
}))
const input = {
  secret: 'ab'.repeat(32),
  witness: '开奖号码 1 2 3',
  rule: { firms: 2, perFirm: 2, perClass: null },
  entries,
}
const published: PublishedDraw = {
  format: drawFormat,
  commitment: commitmentOf(input.secret),
  ...input,
  ...drawLots(input),
}

it('finds nothing in what was drawn by its own rules', () => {
  expect(replay(published).differences).toEqual([])
  expect(replay(readPublished(JSON.stringify(published))).differences).toEqual([])
})

it('says what does not follow from what was published', () => {
  const told = (more: Partial<PublishedDraw>) => replay({ ...published, ...more }).differences
  expect(told({ drawn: published.drawn.toReversed() })).toEqual(['抽取结果不一致'])
  expect(told({ commitment: 'x' })).toEqual(['承诺值与公布的秘密不一致'])
  expect(told({ entries: entries.slice(1) })).toContain('名录摘要与公布的名录不一致')
  expect(told({ witness: '别的号码' })).toContain('种子不一致')
  expect(told({ secret: 'cd'.repeat(32) })).toContain('承诺值与公布的秘密不一致')
})

it('does not judge what was drawn by other rules, or is no draw', () => {
  expect(() => replay({ ...published, format: 'zhiheng-draw-2' })).toThrow(TypeError)
  expect(() => readPublished('{}')).toThrow(TypeError)
  expect(() => readPublished(JSON.stringify({ ...published, entries: [{}] }))).toThrow(TypeError)
  expect(() => readPublished('不是 JSON')).toThrow(SyntaxError)
  expect(() => commitmentOf('ab')).toThrow(TypeError)
})

it('reads shares by class', () => {
  expect(readPerClass(['a:1', 'd:30', 'c:100'])).toEqual({ a: 1, d: 30, c: 100 })
  expect(readPerClass(null)).toBeNull()
  expect(readPerClass([])).toBeNull()
  for (const wrong of [['a'], ['a:101'], ['a:1', 'a:2'], ['a:-1'], ['a:1.5']])
    expect(() => readPerClass(wrong)).toThrow(TypeError)
})
