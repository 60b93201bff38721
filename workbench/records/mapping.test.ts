import { expect, it } from 'vitest'
import { mappingOf, missingFields, remap } from './mapping.ts'

it('gives a field to the first header that claims it', () => {
  const columns = [
    { header: '井号', field: 'wellNo' },
    { header: '编号', field: 'wellNo' },
    { header: '备注', field: null },
  ]
  expect(mappingOf(columns)).toEqual({ 井号: 'wellNo', 编号: null, 备注: null })
})

it('takes a field away from the header that had it', () => {
  expect(remap({ 甲: 'a', 乙: null }, '乙', 'a')).toEqual({ 甲: null, 乙: 'a' })
  expect(remap({ 甲: 'a', 乙: null }, '甲', null)).toEqual({ 甲: null, 乙: null })
})

it('names the required fields that no column fills', () => {
  const fields = {
    a: { kind: 'text', title: '井号', required: true },
    b: { kind: 'text', title: '备注', required: false },
  }
  expect(missingFields(fields, { 甲: 'b' })).toEqual(['井号'])
  expect(missingFields(fields, { 甲: 'a' })).toEqual([])
})
