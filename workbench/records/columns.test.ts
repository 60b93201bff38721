import { expect, it } from 'vitest'
import type { RegisterFace } from '../api/catalogue.ts'
import { defaultColumns } from './columns.ts'
import { headlineOf } from './use-register.ts'

const field = (kind: string) => ({ kind, title: kind, required: false })
const face = {
  name: 'well',
  title: '水井',
  key: ['wellNo'],
  search: ['name'],
  fields: { wellNo: field('code'), name: field('text'), story: field('longText') },
} as unknown as RegisterFace

it('leaves long texts out of a dense table', () => {
  expect(defaultColumns(face)).toEqual(['wellNo', 'name'])
})

it('tells a record by its name, else by its key, else by its register', () => {
  expect(headlineOf(face, { wellNo: 'J1', name: '东井' })).toBe('东井')
  expect(headlineOf(face, { wellNo: 'J1', name: null })).toBe('J1')
  expect(headlineOf(face, {})).toBe('水井')
})
