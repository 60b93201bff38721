import { expect, it } from 'vitest'
import type { RegisterFace } from '../api/catalogue.ts'
import { registersAbout } from './registers-about.ts'

const face = (name: string, more: Partial<RegisterFace>): RegisterFace => ({
  name,
  title: name,
  module: '',
  fields: { firm: { kind: 'party', title: '企业', required: true } },
  key: null,
  date: null,
  sorts: [],
  filters: ['firm'],
  search: [],
  states: {},
  steps: {},
  ...more,
})

it('takes every readable register that can be filtered by an enterprise, dated facts first', () => {
  const registers = [
    face('party', {}),
    face('test', {}),
    face('hidden', { readable: false }),
    face('unfiltered', { filters: [] }),
    face('other', { fields: {} }),
    face('year', { inForce: { each: 'year', by: 'year' } }),
  ]
  expect(registersAbout(registers).map(({ face, field }) => [face.name, field])).toEqual([
    ['year', 'firm'],
    ['test', 'firm'],
  ])
})
