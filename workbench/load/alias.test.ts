import { expect, it } from 'vitest'
import type { RecordRow } from '../api/records.ts'
import { withAlias } from './alias.ts'

const record = {
  ...{ region: '9101', id: 'r', version: 3 },
  fields: { code: 'amr', name: '市场监督管理局', aliases: ['市监局'], note: '不在此步' },
} as unknown as RecordRow
const fills = ['code', 'name', 'aliases', 'validTo']

it('adds a name to those that are known, and keeps the rest of what the step states', () => {
  expect(withAlias(record, fills, '市市监局')).toEqual({
    at: { region: '9101', id: 'r' },
    expect: 3,
    answers: {
      ...{ code: 'amr', name: '市场监督管理局', validTo: null },
      aliases: ['市监局', '市市监局'],
    },
  })
  expect(withAlias(record, fills, '市监局').answers.aliases).toEqual(['市监局'])
})
