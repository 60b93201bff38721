import { expect, it } from 'vitest'
import { check } from '../check/check.ts'
import { code, date, optional, yesNo } from '../fields/declare.ts'
import { defineRegister } from '../register/declare.ts'
import { allow } from '../rights/declare.ts'
import { keeping, visitor, warden, well, wells } from '../testing/well.ts'
import { defineInput, type Input, lastMonths, noLessThan, whichOf } from './input.ts'
import { observe } from './observe.ts'
import { defineMembership, defineSubject } from './subject.ts'

const source = well.source
const readBy = [allow([warden, visitor], {})]
const hamlet = defineRegister('hamlet', {
  title: '村',
  source,
  key: ['no'],
  fields: { no: code('村号'), name: code('村名') },
  readBy,
})
const hamletSubject = defineSubject('hamlet', {
  title: '村',
  source,
  over: hamlet,
  code: 'no',
  label: 'name',
  home: ['region'],
  where: {},
  offers: [],
  readBy,
})
const reading = defineRegister('reading', {
  title: '水样',
  source,
  key: null,
  readBy,
  fields: {
    hamlet: code('村号'),
    on: date('日期'),
    until: optional(date('至')),
    clean: optional(yesNo('洁净')),
  },
  filters: ['hamlet'],
})
const unclean = defineInput('unclean', {
  title: '不洁水样',
  source,
  about: hamletSubject,
  over: reading,
  by: 'hamlet',
  on: 'on',
  asks: { window: lastMonths(24, 12) },
  where: { clean: false },
  gives: { give: 'count' },
  doubt: true,
  kept: true,
  unit: '份',
  examples: [{ given: [{ on: '2026-06-01', clean: false }], expect: 1 }],
})

const module = (inputs: readonly Input[]) => ({
  ...wells,
  registers: [],
  procedures: [],
  indicators: [],
  subjects: [hamletSubject],
  inputs,
})
const faults = (input: object) => check(module([{ ...unclean, ...input } as Input]))
const on = '2026-07-01'

it('a sound input has no faults', () => {
  expect(check(module([unclean]))).toEqual([])
  expect(keeping.about).toBe(well)
})

it('what an input is declared over is checked with a sentence', () => {
  expect(faults({ by: 'clean' })).toEqual([
    'wells/unclean.by: clean is no party or code or region or department',
  ])
  expect(faults({ by: 'on' })[0]).toMatch(/on is no party/)
  expect(faults({ on: 'clean' })).toContain('wells/unclean.on: clean is no date')
  expect(faults({ where: { depth: 3 } })).toContain(
    'wells/unclean.where: looks at depth, which is no field of reading',
  )
  expect(faults({ asks: {} })).toContain(
    'wells/unclean.kept: needs a window: nobody knows of all time',
  )
  expect(faults({ asks: { window: lastMonths(12, 13) } })[0]).toMatch(/is 13 of at most 12 months/)
  expect(faults({ asks: { ...unclean.asks, users: noLessThan('users') } })).toContain(
    'wells/unclean.asks.users: users is no field of reading',
  )
  expect(faults({ asks: { ...unclean.asks, clean: whichOf('clean') } })[0]).toMatch(
    /no choice or code/,
  )
  expect(faults({ unit: undefined })).toContain('wells/unclean.unit: is missing')
  expect(faults({ gives: { give: 'latest', of: 'clean' } })).toContain(
    'wells/unclean.unit: is of a word',
  )
  expect(faults({ examples: [] })).toContain('wells/unclean: has no examples')
})

it('an example that does not hold is a fault', () => {
  const examples = [{ given: [{ on: '2026-06-01', clean: null }], expect: 0 }]
  expect(faults({ examples })).toEqual([
    'wells/unclean.example 1: expected 0, got {"low":0,"high":1}',
  ])
})

it('a subject is found by the key of its register, and a membership lies in dated facts', () => {
  const subject = { ...hamletSubject, code: 'name', home: [] } as never
  expect(check({ ...module([]), subjects: [subject] })).toEqual([
    'wells/hamlet.code: is not the key of its register',
    'wells/hamlet.home: must end with the region of the record',
  ])
  const membership = defineMembership('in-hamlet', {
    title: '同村',
    source,
    of: hamletSubject,
    into: hamletSubject,
    over: reading,
    member: 'hamlet',
    group: 'hamlet',
  })
  expect(check({ ...module([]), memberships: [membership] })).toEqual([
    'wells/in-hamlet.over: reading holds no dated facts',
    'wells/in-hamlet: names the member and the group by one field',
    'wells/in-hamlet: groups subjects of a kind into their own kind',
  ])
})

it('the window ends on the day and begins after the same day so many months before', () => {
  const rows = ['2025-07-01', '2025-07-02', on, '2026-07-02'].map((day) => ({
    on: day,
    clean: false,
  }))
  expect(observe(unclean, rows, { on, with: {} })).toEqual({ kind: 'number', low: 2, high: 2 })
  expect(observe(unclean, rows, { on, with: { window: 24 } })).toMatchObject({ low: 3 })
})

it('where a register was not kept over the window, a count is a least number', () => {
  const rows = [{ on: '2026-06-01', clean: false }]
  expect(observe(unclean, rows, { on, with: {}, keeps: false })).toEqual({
    kind: 'number',
    low: 1,
    high: null,
    why: '本地未说明自何时起登记“水样”',
  })
})

it('a record of which the condition is unknown may count', () => {
  const rows = [
    { on: '2026-06-01', clean: false },
    { on: '2026-06-01', clean: null },
  ]
  expect(observe(unclean, rows, { on, with: {} })).toMatchObject({
    low: 1,
    high: 2,
    why: '另有 1 条记录尚不能判断',
  })
})
