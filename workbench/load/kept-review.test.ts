import { expect, it } from 'vitest'
import { type KeptReview, keepReview, readReview } from './kept-review.ts'

const now = new Date('2026-11-22T02:00:00Z')
const review = {
  document: { sha256: 'a', reading: { text: '开展培训。' } },
  items: [],
  face: { title: '计划' },
  region: '9102',
} as unknown as KeptReview

function shelf(room = 1000) {
  const held = new Map<string, string>()
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new Error('QuotaExceededError')
      held.set(key, value)
    },
    removeItem: (key: string) => void held.delete(key),
  }
}

it('is found again as it was left', () => {
  const store = shelf()
  expect(keepReview('k', { ...review, now }, store)).toBe(true)
  expect(readReview('k', now, store)).toEqual({ at: now.toISOString(), review })
  expect(readReview('other', now, store)).toBeNull()
})

it('is not half kept where it does not fit', () => {
  const store = shelf(300)
  keepReview('k', { ...review, now }, store)
  const text = '长'.repeat(400)
  const long = { ...review, document: { ...review.document, reading: { text } } }
  expect(keepReview('k', { ...(long as unknown as KeptReview), now }, store)).toBe(false)
  expect(readReview('k', now, store)).toBeNull()
})
