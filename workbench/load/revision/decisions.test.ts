import { expect, it } from 'vitest'
import type { Comparison, ReadTask } from '../../api/load.ts'
import { adopted, asConfirmed, asSaid, paired, undecided } from './decisions.ts'

const items = ['a', 'b'].map((key) => ({ key }) as ReadTask)

it('says only what a person decided', () => {
  expect(asSaid(items, paired(undecided, 'a', null))).toEqual([
    { key: 'a', continues: null },
    { key: 'b' },
  ])
  const again = paired(paired(undecided, 'a', null), 'a', undefined)
  expect(asSaid(items, again)).toEqual(items)
})

it('gives a record to one item alone', () => {
  const first = paired(undecided, 'a', '9101~1')
  expect(paired(first, 'b', '9101~1').continues).toEqual({ b: '9101~1' })
  expect(paired(paired(first, 'a', null), 'b', null).continues).toEqual({ a: null, b: null })
})

it('confirms each item with its record, and takes new content unless it was declined', () => {
  const comparison: Comparison = {
    version: 1,
    continued: [{ key: 'a', record: '9101~1', state: 'open', changes: [] }],
    added: ['b'],
    gone: [],
  }
  const declined = adopted(adopted(undecided, 'a', false), 'a', false)
  expect(asConfirmed(items, comparison, declined)).toEqual([
    { key: 'a', continues: '9101~1', adopts: false },
    { key: 'b', continues: null, adopts: true },
  ])
  expect(adopted(declined, 'a', true)).toEqual(undecided)
})
