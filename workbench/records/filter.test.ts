import { expect, it } from 'vitest'
import type { RegisterFace } from '../api/catalogue.ts'
import { filterFields, heldValue, rangeText, sentenceOf } from './filter.ts'

const field = (kind: string, more = {}) => ({ kind, title: kind, required: false, ...more })
const words = { state: '状态', region: '地区' }

it('offers state, region, declared filters, and orders that have two ends', () => {
  const face = {
    states: { open: '在用' },
    filters: ['kind', 'node'],
    sorts: ['on', 'name'],
    fields: {
      kind: field('choice'),
      node: field('code', { internal: true }),
      on: field('date'),
      name: field('text'),
    },
  } as unknown as RegisterFace
  expect(Object.keys(filterFields(face, words))).toEqual(['state', 'region', 'kind', 'on'])
})

it.each([
  ['fail', { kind: 'is', values: ['fail'] }],
  [['a', 'b'], { kind: 'is', values: ['a', 'b'] }],
  ['2026-01-01..2026-03-31', { kind: 'between', from: '2026-01-01', to: '2026-03-31' }],
  ['2026-01-01..', { kind: 'from', from: '2026-01-01' }],
  ['..5', { kind: 'to', to: '5' }],
] as const)('reads %j as a sentence', (value, sentence) => {
  expect(sentenceOf(value)).toEqual(sentence)
})

it('writes the range that it reads', () => {
  expect(sentenceOf(rangeText('1', null))).toEqual({ kind: 'from', from: '1' })
})

it('holds a value as its field does', () => {
  expect(heldValue(field('yesNo'), 'false')).toBe(false)
  expect(heldValue(field('integer'), '12')).toBe(12)
  expect(heldValue(field('choice'), 'fail')).toBe('fail')
})
