import { expect, it } from 'vitest'
import type { TaskDepartment } from '../api/load.ts'
import { goalFrom, taskFrom } from './added.ts'
import { kept } from './draft.ts'
import { edited } from './edit.ts'
import { mergeable, mergedOf } from './merge.ts'

const text =
  '合格率达到96%，提高2个百分点。\n（一）开展培训。\n（二）建立台账。\n近年来成绩显著。开展评价。'
const select = (words: string) => {
  const start = text.indexOf(words)
  return { text, span: { start, end: start + words.length }, outline: [], key: words }
}
const body = (printed: string, role: TaskDepartment['role']) =>
  ({ printed, role, department: printed, title: printed }) as const
const train = { ...taskFrom(select('开展培训。')), departments: [body('甲', 'cooperating')] }
const record = {
  ...taskFrom(select('建立台账。')),
  departments: [body('乙', 'lead'), body('甲', 'responsible')],
}
const judge = taskFrom(select('开展评价。'))
const goal = goalFrom(select('合格率达到96%'))
const rise = goalFrom(select('提高2个百分点'))

it('joins tasks that stand side by side into one passage, in the order of the text', () => {
  const one = mergedOf(text, record, train)
  expect(one).toMatchObject({ title: '开展培训', body: '开展培训。\n建立台账。' })
  expect(one.quote).toBe('开展培训。\n（二）建立台账。')
  expect(text.slice(one.span.start, one.span.end)).toBe(one.quote)
})

it('quotes the first alone where other words lie between, and keeps what both order', () => {
  const one = mergedOf(text, record, judge)
  expect(one).toMatchObject({ quote: '建立台账。', body: '建立台账。\n开展评价。' })
})

it('names each body once, in its strongest part', () => {
  const one = mergedOf(text, train, record)
  expect(one).toMatchObject({ lead: ['乙'], responsible: ['甲'], cooperating: [] })
})

it('makes stages of two days', () => {
  const on = (task: typeof train, deadline: string) => ({
    ...task,
    timing: { ...task.timing, deadline },
  })
  expect(mergedOf(text, on(train, '2027-06-30'), on(record, '2026-12-31'))).toMatchObject({
    deadline: '2027-06-30',
    timing: { deadline: '2027-06-30', stages: ['2026-12-31', '2027-06-30'] },
  })
  expect(mergedOf(text, train, on(record, '2026-12-31'))).toMatchObject({ deadline: '2026-12-31' })
})

it('keeps the first goal with the words of both', () => {
  const one = mergedOf(text, rise, { ...goal, value: 96 })
  expect(one).toMatchObject({ value: 96, quote: '合格率达到96%，提高2个百分点' })
})

it('is taken back piece by piece, and what is sent does not know of it', () => {
  const items = [goal, train, record, judge]
  const once = edited(items, { do: 'merge', text, key: record.key, with: train.key })
  expect(once.map(({ key }) => key)).toEqual([goal.key, record.key, judge.key])
  const twice = edited(once, { do: 'merge', text, key: judge.key, with: record.key })
  expect(kept(twice).tasks[0]).not.toHaveProperty('parts')
  const back = edited(twice, { do: 'split', key: judge.key })
  expect(edited(back, { do: 'split', key: record.key })).toEqual(items)
  expect(edited(items, { do: 'merge', text, key: goal.key, with: train.key })).toBe(items)
})

it('offers what is of its kind, the nearest first', () => {
  const items = [goal, train, record, { ...judge, dropped: true }, rise]
  expect(mergeable(items, record)).toEqual([train])
  expect(mergeable(items, goal)).toEqual([rise])
})
