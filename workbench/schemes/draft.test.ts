import { describe, expect, it } from 'vitest'
import type { ReadRule } from '../api/schemes.ts'
import { confirmedScheme, draftScheme, isUnsure, ticked, withMarked, withRule } from './draft.ts'
import { aboutOf, figureOf } from './words.ts'

const text = '第一条 每两年评审一次。第二条 名额不超过3个。'
const outline = [
  { id: 'n1', number: '第一条', span: { start: 0, end: 12 } },
  { id: 'n2', number: '第二条', span: { start: 12, end: text.length } },
].map((node) => ({
  ...{ ...node, level: 1, kind: 'item' as const, heading: '', body: node.span, children: [] },
}))
const rule: ReadRule = {
  ...{ key: 'rule-1', kind: 'cycle', article: '第一条', subject: '', indicator: '' },
  ...{ comparator: 'eq', value: 2, upper: null, unit: '年', stages: [], date: null },
  ...{ quote: '每两年评审一次', span: { start: 4, end: 11 }, node: 'n1' },
  ...{ confidence: 0.9, reason: '条文中的规定' },
}
const read = { title: '办法', kind: 'award', rules: [rule] }
const marked = { text, outline, key: 'new', span: { start: 16, end: 23 } }

describe('the draft of a scheme', () => {
  it('has rules to look at where the reader was unsure and the person has not dropped them', () => {
    const [read] = draftScheme({ title: '办法', kind: 'award', rules: [rule] })!.rules
    expect(isUnsure(read!)).toBe(false)
    expect(isUnsure({ ...read!, confidence: 0.8 })).toBe(true)
    expect(isUnsure({ ...read!, confidence: 0.8, dropped: true })).toBe(false)
  })

  it('sends what is ticked, without what only the page needs, and nothing when nothing is', () => {
    const scheme = draftScheme(read)!
    const { key: _, confidence: __, reason: ___, ...sent } = rule
    expect(confirmedScheme(scheme)).toEqual({ title: '办法', kind: 'award', rules: [sent] })
    const unticked = withRule(scheme, { ...scheme.rules[0]!, dropped: true })
    expect([ticked(unticked), confirmedScheme(unticked)]).toEqual([[], null])
    expect(confirmedScheme(draftScheme(null))).toBeNull()
  })

  it('takes a rule of selected words, with the article they stand in, and begins with one', () => {
    const first = withMarked(null, '办法', marked)
    expect(first).toMatchObject({ title: '办法', kind: 'award' })
    expect(first.rules[0]).toMatchObject({ article: '第二条', quote: '名额不超过3个', node: 'n2' })
    const more = withMarked(draftScheme(read), '', { ...marked, span: { start: 0, end: 3 } })
    expect(more.rules.map(({ key }) => key)).toEqual(['new', 'rule-1'])
  })
})

describe('what a rule says', () => {
  it('is its figure, its stages, its date, or what it is compared with', () => {
    const say = (more: Partial<ReadRule>) => figureOf({ ...rule, ...more }, 'zh-CN')
    expect(say({ comparator: 'lte', value: 3, unit: '个' })).toBe('≤ 3 个')
    expect(say({ stages: ['申报', '审定'], value: null })).toBe('申报 → 审定')
    expect(say({ comparator: 'gt', value: null, unit: '全省平均水平' })).toBe('> 全省平均水平')
    expect(say({ kind: 'eligibility', value: 3 })).toBe('近 3 年')
    expect(say({ date: '2026-03-01', value: null })).toContain('2026')
  })

  it('names whom it is about and what it asks', () => {
    expect(aboutOf({ ...rule, subject: '组织', indicator: '正常经营' })).toBe('组织 · 正常经营')
    expect(aboutOf(rule)).toBe('')
  })
})
