import { expect, it } from 'vitest'
import { resultQuery, seeksResults, whereOf } from './asked.ts'

const nothing = { q: '' }

it.each([
  [{ class: 'weapons' }],
  [{ class: ['food', 'drug'] }],
  [{ verdict: 'perhaps' }],
  [{ region: '91；drop' }],
  [{ region: '9'.repeat(13) }],
  [{ region: '' }],
  [{ year: '1899' }],
  [{ year: '20266' }],
  [{ year: '二〇二六' }],
  [{ year: ['2026', '2025'] }],
  [{ after: 'x'.repeat(501) }],
  [{ q: ['电饭锅', '水壶'] }],
  [{ q: '电'.repeat(61) }],
  [{ page: '-1', class: null }],
])('%j is passed over as if it had not been asked', (given) => {
  expect(resultQuery.parse(given)).toEqual(nothing)
  expect(seeksResults(resultQuery.parse(given))).toBe(false)
  expect(whereOf(resultQuery.parse(given))).toEqual(whereOf(nothing))
})

it('what is understood beside what is not is asked', () => {
  const asked = resultQuery.parse({ year: '2026', region: 'x', verdict: 'fail', q: '  电饭锅 ' })
  expect(asked).toEqual({ q: '电饭锅', year: '2026', verdict: 'fail' })
  expect(seeksResults(asked)).toBe(true)
  expect(JSON.stringify(whereOf(asked))).toMatch(/2026-01-01.*2026-12-31/)
})

it('sixty characters are sought, whatever stands around them', () => {
  expect(resultQuery.parse({ q: ` ${'电'.repeat(60)} ` }).q).toHaveLength(60)
})
