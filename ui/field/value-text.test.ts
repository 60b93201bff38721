import { expect, it } from 'vitest'
import { valueText } from './value-text.ts'

const words = { language: 'zh-CN', yes: '是', no: '否' } as const
const field = (kind: string, more = {}) => ({ kind, title: '', required: false, ...more })

it.each([
  ['integer', {}, 12345, '12,345'],
  ['integer', { unit: '年' }, 2026, '2026'],
  ['decimal', { unit: 'm' }, 2.5, '2.5 m'],
  ['money', {}, 100, '¥ 1.00'],
  ['date', {}, '2026-03-01', '2026年3月1日'],
  ['yesNo', {}, false, '否'],
  ['choice', { choices: { pass: '合格' } }, 'pass', '合格'],
  ['choice', { choices: { pass: '合格' } }, 'gone', 'gone'],
  ['lines', {}, ['甲', '乙'], '甲、乙'],
  ['text', {}, '东村', '东村'],
])('writes a %s', (...[kind, more, value, text]) => {
  expect(valueText(field(kind, more), value, words)).toBe(text)
})

it('has no words for an empty list', () => {
  expect(valueText(field('lines'), [], words)).toBeNull()
})

it('never writes an unknown value as zero or no', () => {
  for (const kind of ['integer', 'yesNo', 'choice', 'text'])
    expect(valueText(field(kind), null, words)).toBeNull()
  expect(valueText(field('integer'), 0, words)).toBe('0')
})
