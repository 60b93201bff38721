import { expect, it } from 'vitest'
import { taskFrom } from './added.ts'
import { begun, type Move, moved } from './past.ts'

const text = '开展培训。建立台账。'
const task = (words: string) => {
  const start = text.indexOf(words)
  return taskFrom({ text, span: { start, end: start + words.length }, outline: [], key: words })
}
const [train, record] = [task('开展培训。'), task('建立台账。')]
const after = (...moves: Move[]) => moves.reduce(moved, begun([train, record]))
const titled = (title: string): Move => ({ do: 'change', item: { ...train, title } })
const titles = (...moves: Move[]) =>
  after(...moves).items.map((item) => 'title' in item && item.title)

it('takes a dropped, merged or changed item back, and forth again', () => {
  const drop: Move = { do: 'drop', key: train.key }
  const merge: Move = { do: 'merge', text, key: train.key, with: record.key }
  expect(after(drop, merge).items).toHaveLength(1)
  expect(after(drop, merge, { do: 'undo' }).items.map(({ dropped }) => dropped)).toEqual([
    true,
    false,
  ])
  expect(after(drop, merge, { do: 'undo' }, { do: 'undo' }).items).toEqual([train, record])
  expect(after(merge, { do: 'undo' }, { do: 'redo' }).items).toHaveLength(1)
})

it('takes writing in one field back at once, and in another apart', () => {
  expect(titles(titled('开'), titled('开会'), { do: 'undo' })).toEqual(['开展培训', '建立台账'])
  const body: Move = { do: 'change', item: { ...train, title: '开会', body: '会' } }
  expect(titles(titled('开会'), body, { do: 'undo' })).toEqual(['开会', '建立台账'])
})

it('has nothing to take back at the beginning, and nothing to bring again after a new edit', () => {
  expect(after({ do: 'undo' }).items).toEqual([train, record])
  const drop: Move = { do: 'drop', key: train.key }
  expect(after(titled('开会'), { do: 'undo' }, drop, { do: 'redo' }).future).toEqual([])
  expect(titles(titled('开会'), { do: 'undo' }, drop, { do: 'redo' })[0]).toBe('开展培训')
})
