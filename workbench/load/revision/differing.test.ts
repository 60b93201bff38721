import fc from 'fast-check'
import { expect, it } from 'vitest'
import { differing, shortened } from './differing.ts'

it('finds the words that changed', () => {
  expect(differing('合格率达到92%以上', '合格率达到94%以上')).toEqual({
    head: '合格率达到',
    was: '92',
    now: '94',
    tail: '%以上',
  })
  expect(differing('达到82.5分', '达到85分')).toMatchObject({ was: '82.5', now: '85' })
  expect(differing('抽查', '抽查')).toMatchObject({ was: '', now: '', tail: '' })
})

it('loses nothing of either wording', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const { head, was, now, tail } = differing(a, b)
      expect([head + was + tail, head + now + tail]).toEqual([a, b])
    }),
  )
})

it('cuts what did not change where it is long', () => {
  expect(shortened('一二三四', 'head', 2)).toBe('…三四')
  expect(shortened('一二三四', 'tail', 2)).toBe('一二…')
  expect(shortened('一二', 'tail', 2)).toBe('一二')
})
