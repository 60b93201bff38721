import { expect, it } from 'vitest'
import type { RegisterFace } from '../api/catalogue.ts'
import { defaultColumns, leadingColumn } from './columns.ts'

const field = (kind: string) => ({ kind, title: kind, required: false })
const face = {
  name: 'well',
  title: '水井',
  key: ['wellNo'],
  search: ['name'],
  date: null,
  sorts: [],
  filters: ['kind'],
  fields: {
    start: field('integer'),
    place: field('text'),
    outline: { ...field('text'), internal: true },
    name: field('text'),
    story: field('longText'),
    wellNo: field('code'),
    kind: field('choice'),
  },
} as unknown as RegisterFace

it('begins with what a record is told by, without long texts and bare numbers', () => {
  expect(defaultColumns(face)).toEqual(['wellNo', 'name', 'kind', 'place'])
})

it('begins with an amount that every record has', () => {
  const line = {
    ...face,
    fields: { ...face.fields, sold: { ...field('decimal'), required: true } },
  }
  expect(defaultColumns(line as RegisterFace)).toEqual(['wellNo', 'name', 'sold', 'kind', 'place'])
})

it('begins with the words of a record that has neither key nor name, however long', () => {
  const report = {
    ...face,
    key: null,
    search: [],
    filters: ['task'],
    sorts: ['day'],
    fields: { task: field('link'), day: field('date'), story: field('longText') },
  } as unknown as RegisterFace
  expect(defaultColumns(report)).toEqual(['story', 'day', 'task'])
})

it('leads to the record by a value that does not lead elsewhere', () => {
  expect(
    leadingColumn({ fields: { task: field('link'), day: field('date') } }, ['task', 'day']),
  ).toBe('day')
  expect(leadingColumn({ fields: { task: field('link') } }, ['task'])).toBeUndefined()
})

it('begins with the numbers that the register gives', () => {
  const fields = { ...face.fields, caseNo: { ...field('code'), serial: true } }
  expect(defaultColumns({ ...face, fields })).toEqual(['wellNo', 'caseNo', 'name', 'kind', 'place'])
})

it('begins without codes and without ways elsewhere that few records have, where it would not fit a screen', () => {
  const names = ['on', 'sort', 'place', 'part', 'from', 'other', 'number', 'last']
  const kinds = ['date', 'choice', 'choice', 'choice', 'link', 'party', 'code', 'choice']
  const fields = Object.fromEntries(
    names.map((name, n) => [name, { ...field(kinds[n]!), required: name === 'from' }]),
  )
  const wide = { ...face, key: ['no'], filters: names, search: [] } as unknown as RegisterFace
  const of = (more: object) =>
    defaultColumns({ ...wide, fields: { no: field('code'), ...fields, ...more } } as RegisterFace)
  expect(of({})).toEqual(['no', 'on', 'sort', 'place', 'part', 'from', 'last'])
  const few = { ...wide, filters: names.slice(2), fields: { no: field('code'), ...fields } }
  expect(defaultColumns(few as RegisterFace)).toHaveLength(7)
  expect(defaultColumns(few as RegisterFace)).toContain('number')
})
