import { makeCreditCode } from '@zhiheng/codes'
import { catalogueOf, getEntry, getStep, party } from '@zhiheng/kernel'
import { wells } from '@zhiheng/kernel/testing/well.ts'
import { expect, it } from 'vitest'
import { checkRows, checkValue } from './checked.ts'

const code = makeCreditCode({
  department: '9',
  category: '1',
  region: '370900',
  organisation: 'MA3ABCD1',
})
const entry = getEntry(catalogueOf([wells]), 'well')
const good = { wellNo: 'J1', measuredOn: '2026-03-01', name: '东井', kind: '机井' }

it('offers the code that was meant where one letter was misread', () => {
  const misread = code.replace('0', 'O')
  expect(checkValue(party('代码'), code)).toBeUndefined()
  expect(checkValue(party('代码'), misread)?.suggestions).toContain(code)
})

it('names row and field of every value that does not hold, and takes the words of a spreadsheet', () => {
  const rows = [good, { ...good, kind: '浅井', depth: '深' }, { ...good, name: ' ' }]
  const found = checkRows(entry, getStep(entry, 'record'), rows)
  expect(found.map(({ row, field }) => [row, field])).toEqual([
    [2, 'kind'],
    [2, 'depth'],
    [3, 'name'],
  ])
})
