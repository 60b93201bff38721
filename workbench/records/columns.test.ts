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
  date: null,
  filters: ['kind'],
  fields: {
    start: field('integer'),
    place: field('text'),
    name: field('text'),
    story: field('longText'),
    wellNo: field('code'),
    kind: field('choice'),
  },
} as unknown as RegisterFace

it('begins with what a record is told by, without long texts and bare numbers', () => {
  expect(defaultColumns(face)).toEqual(['wellNo', 'name', 'kind', 'place'])
})

it('tells a record by its name, else by its key, else by its register', () => {
  expect(headlineOf(face, { wellNo: 'J1', name: '东井' })).toBe('东井')
  expect(headlineOf(face, { wellNo: 'J1', name: null })).toBe('J1')
  expect(headlineOf(face, {})).toBe('水井')
})
