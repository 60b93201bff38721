import { expect, it } from 'vitest'
import { outside } from './bounds.ts'

const field = { title: '比例', required: true, kind: 'integer' }

it('says between what a number must lie, and of what it is a multiple', () => {
  const percent = { ...field, least: 0, most: 100, multipleOf: 5 }
  expect(outside(percent, 101)).toEqual(['应在{{least}}到{{most}}之间', { least: 0, most: 100 }])
  expect(outside(percent, 7)).toEqual(['应为{{of}}的倍数', { of: 5 }])
  expect([0, 95, 100, null, ''].map((value) => outside(percent, value))).toEqual(
    Array(5).fill(null),
  )
})

it('says one bound where there is one, and nothing where there is none', () => {
  expect(outside({ ...field, least: 1 }, 0)?.[0]).toBe('不能小于{{least}}')
  expect(outside({ ...field, most: 1 }, 2)?.[0]).toBe('不能大于{{most}}')
  expect(outside(field, -1)).toBe(null)
})

it('says amounts of money in yuan', () => {
  const fine = { ...field, kind: 'money', least: 100_00 }
  expect(outside(fine, 99_99)).toEqual(['不能小于{{least}}', { least: 100, most: Infinity }])
})
