import { absent, any, atLeast, known, oneOf, type Where } from '@zhiheng/kernel'
import { document } from '@zhiheng/modules'
import { expect, it } from 'vitest'
import { unmetIn } from './condition-text.ts'

const row = { openness: 'closed', docNo: null, takeDown: true, endsOn: '2025-12-31' }
type Row = Record<string, unknown>
const unmet = (where: Where<Row>) => unmetIn(where, { fields: document.fields, row })

it('names the field, what it says and what it should, in the words of the declaration', () => {
  expect(unmet({ openness: 'open' })).toEqual(['公开属性是“不予公开”，须为“主动公开”'])
  expect(unmet({ openness: oneOf('open', 'onRequest') })).toEqual([
    '公开属性是“不予公开”，须为“主动公开”或“依申请公开”',
  ])
})

it('names every field that is in the way, and none that is not', () => {
  expect(unmet({ openness: 'closed', docNo: known, takeDown: absent })).toEqual([
    '发文字号未填，须先填写',
    '已申请撤下是“是”，须为空',
  ])
  expect(unmet({ openness: 'closed' })).toEqual([])
})

it('offers every way out where one of several would do', () => {
  expect(unmet(any<Row>({ openness: 'open' }, { endsOn: atLeast('2026-01-01') }))).toEqual([
    '公开属性是“不予公开”，须为“主动公开”；或者实施结束是“2025-12-31”，须不小于“2026-01-01”',
  ])
})
