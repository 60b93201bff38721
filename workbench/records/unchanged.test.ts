import { describe, expect, it } from 'vitest'
import { changesNothing, holdsAlready } from './unchanged.ts'

const text = { kind: 'text', title: '', required: true }
const record = { state: 'draft', fields: { title: '甲', units: ['乙'], note: null } }
const amend = { fills: ['title', 'units', 'note'], to: 'draft', ask: { reason: text } }
const nothing = { title: '甲', units: ['乙'], reason: '核对' }

describe('a step', () => {
  it('changes nothing where every field it states is as it was, whatever the reason', () => {
    expect(changesNothing(amend, record, nothing)).toBe(true)
    expect(changesNothing({ ...amend, to: 'same' }, record, nothing)).toBe(true)
  })

  it('changes something by one field, by the state, or by what else it asks', () => {
    expect(changesNothing(amend, record, { ...nothing, units: ['乙', '丙'] })).toBe(false)
    expect(changesNothing(amend, record, { ...nothing, note: '丁' })).toBe(false)
    expect(changesNothing({ ...amend, to: 'sent' }, record, nothing)).toBe(false)
    expect(changesNothing({ ...amend, ask: { proof: text } }, record, nothing)).toBe(false)
    expect(changesNothing({ ...amend, fills: [] }, record, nothing)).toBe(false)
  })
})

it('a department named again is held already', () => {
  expect(holdsAlready(record, nothing, ['title', 'units'])).toBe(true)
  expect(holdsAlready(record, { title: '乙' }, ['title'])).toBe(false)
})
