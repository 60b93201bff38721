import { expect, it } from 'vitest'
import type { ReadDocument } from '../api/load.ts'
import { countsOf, doubtsOf, kept } from './draft.ts'
import { edited } from './edit.ts'
import { draftOf, withKept } from './item.ts'

const ambition = {
  ...{ statement: '全市质量水平跨入全省先进行列', deadline: '2027', node: 'n', reason: '' },
  ...{ quote: '全市质量水平跨入全省先进行列', span: { start: 3, end: 17 }, confidence: 0.6 },
}
const document = {
  ...{ goals: [], tasks: [] },
  reading: { ambitions: [ambition] },
} as unknown as ReadDocument

it('takes a goal without a figure only when a person ticks it', () => {
  const items = draftOf(document)
  expect(kept(items).goals).toEqual([])
  expect(countsOf(items)).toMatchObject({ goals: 0, doubtful: 0 })
  const ticked = edited(items, { do: 'restore', key: 'ambition-1' })
  const [goal] = kept(ticked).goals
  expect(goal).toMatchObject({ comparator: 'qualitative', value: null, quote: ambition.quote })
  expect(goal).not.toHaveProperty('ambition')
  expect(doubtsOf(ticked[0]!)).toEqual([])
})

it('ticks what the corrected document has already', () => {
  const items = draftOf(document)
  expect(withKept(items, [{ quote: ambition.quote }])[0]).toMatchObject({ dropped: false })
  expect(withKept(items, [{ quote: '另一句' }])).toBe(items)
})
