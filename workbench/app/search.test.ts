import { expect, it } from 'vitest'
import { auditSearch, indicatorSearch, listSearch, outlineSearch } from './search.ts'

it('drops what is not a day and what is not known', () => {
  expect(outlineSearch({ on: '2026', item: 'g1', x: 1 })).toEqual({ item: 'g1' })
  expect(auditSearch({ from: '2026-01-01', to: 'soon' })).toEqual({ from: '2026-01-01' })
})

it('reads a region code that a URL reader took for a number', () => {
  expect(indicatorSearch({ region: 9101 })).toEqual({ region: '9101' })
  expect(listSearch({ q: 123, where: { region: 91 } })).toEqual({
    q: '123',
    where: { region: '91' },
  })
})

it('reads a filter of several values', () => {
  expect(listSearch({ where: { level: ['a', 2] } })).toEqual({ where: { level: ['a', '2'] } })
})

it('leaves a list that is not narrowed without a search', () => {
  expect(listSearch({ where: {}, q: '', descending: false })).toEqual({})
})
