import { expect, it } from 'vitest'
import { differencesIn, merged } from './conflict.ts'

const field = { kind: 'text', title: '', required: false }
const fields = { name: field, depth: field, kind: field, note: field, reason: field }
const base = { name: '东井', depth: 3, kind: 'dug', note: null }
const theirs = { name: '西井', depth: 4, kind: 'dug', note: '他' }
const mine = { name: '南井', depth: 3, kind: 'drilled', note: '他', reason: '更正' }
const three = { base, theirs, mine }

it('tells what both changed from what only the other did; the same change is none', () => {
  expect(differencesIn(fields, three)).toEqual({ both: ['name'], theirs: ['depth'] })
})

it('finds nothing where nothing of the form was changed', () => {
  expect(differencesIn(fields, { base, theirs: base, mine })).toEqual({ both: [], theirs: [] })
})

it('keeps the other’s values that I did not touch, and mine or theirs as I chose', () => {
  const differences = differencesIn(fields, three)
  expect(merged(three, differences, { name: 'mine' })).toEqual({ ...mine, depth: 4 })
  expect(merged(three, differences, { name: 'theirs' })).toEqual({
    ...mine,
    depth: 4,
    name: '西井',
  })
})
