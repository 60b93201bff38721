import { expect, it } from 'vitest'
import {
  above,
  allow,
  atLeast,
  bands,
  check,
  choice,
  code,
  date,
  days,
  daysSince,
  decimal,
  defineAct,
  defineModule,
  defineProcedure,
  defineRegister,
  defineRole,
  field,
  hours,
  instant,
  inTimeOf,
  integer,
  known,
  later,
  link,
  listOf,
  months,
  nextSerial,
  now,
  optional,
  own,
  ownPost,
  pick,
  plus,
  rule,
  secret,
  serial,
  text,
  today,
  within,
  workdays,
  yesNo,
} from '../index.ts'

const act = defineAct('测试办法')
const here = [allow(defineRole('keeper', '登记员'), { region: within(own.scope) })]
const thing = defineRegister('thing', {
  title: '物',
  source: act.art(1),
  key: null,
  fields: {
    name: text('名称'),
    no: optional(code('编号')),
    day: optional(date('日期')),
    at: optional(instant('时间')),
    count: optional(integer('数')),
    size: optional(decimal('量', 'kg')),
    kind: optional(choice('类', { a: '甲', b: '乙' })),
    fine: optional(yesNo('是否')),
    other: optional(link('另一件', { name: 'thing' })),
    serialNo: optional(serial('序号')),
    hidden: optional(secret(text('密'))),
  },
  readBy: here,
  secretsReadBy: here,
  search: ['no'],
})

function faults(sets: object, more: object = {}) {
  const keep = { title: '登记', from: 'new', to: 'kept', by: here, fills: ['name', 'no'] } as const
  const change = { title: '更正', from: 'kept', to: 'kept', by: here, sets, ...more }
  const procedure = defineProcedure('things', {
    title: '登记',
    source: act.art(2),
    about: thing,
    states: { kept: '在册' },
    steps: { keep, change } as never,
  })
  const whole = { title: '物', registers: [thing], indicators: [], schemes: [] }
  return check(defineModule('things', { ...whole, procedures: [procedure] } as never)).map(
    (fault) => fault.replace('things/things.change: ', ''),
  )
}

it('finds nothing wrong with values that fit', () => {
  const sets = { day: later(today, months(3)), count: daysSince('at'), name: ownPost }
  expect(faults(sets)).toEqual([])
  expect(faults({ kind: pick('fine', { true: 'a', false: 'b' }) })).toEqual([])
  expect(faults({ day: field('told') }, { ask: { told: date('说的') } })).toEqual([])
})

it.each([
  [{ day: later('nothing', months(1)) }, 'sets day, but works out of nothing, which it has not'],
  [{ name: field('hidden') }, 'sets name, but works out of hidden, which is secret'],
  [{ hidden: ownPost }, 'sets hidden, but works out a value that is to be secret'],
  [
    { day: later('day', days(field('count'))) },
    'sets day, but counts days of count, which should be between 0 and 10000',
  ],
  [
    { day: later('day', days(field('size'))) },
    'sets day, but counts days of size, which is no whole number',
  ],
  [{ day: later(now, months(1)) }, 'sets day, but later of instant, not of day'],
  [{ at: later(today, hours(1)) }, 'sets at, but later of day, not of instant'],
  [
    { day: later(today, workdays(3)) },
    'sets day, but counts workdays, which only a time limit does',
  ],
  [{ fine: inTimeOf('at', months(1)) }, 'sets fine, but inTimeOf so many months'],
  [{ day: now }, 'sets day, but gives instant to date'],
  [{ count: plus('size' as never, 1) }, 'sets count, but plus of text, not of number'],
  [{ count: plus(field('size'), 1) }, 'sets count, but gives a fraction to integer'],
  [{ kind: pick('fine', { true: 'c' }) }, 'sets kind, but gives c, which it cannot hold'],
  [{ kind: pick('kind', { c: 'a' }) }, 'sets kind, but picks by c, which is no choice'],
  [{ size: bands('size', [[1, 'a']]) }, 'sets size, but gives text to decimal'],
  [
    {
      size: bands('size', [
        [2, 1],
        [1, 'a'],
      ]),
    },
    'sets size, but gives number or text',
  ],
  [{ kind: field('no') }, 'sets kind, but gives 编号 (code) to choice'],
  [{ other: field('no') }, 'sets other, but gives 编号 (code) to link'],
  [{ day: listOf(above('region')) }, 'sets day, but gives lines to date'],
  [{ no: field('name') }, 'sets no, by which records are found, by the record'],
  [
    { count: daysSince('day'), day: pick(field('count'), { 1: today }) },
    'sets day by what follows from it',
  ],
])('refuses %j', (sets, fault) => {
  expect(faults(sets)).toContain(fault)
})

it('refuses numbers where there is no serial, or where something follows from them', () => {
  expect(faults({ no: nextSerial })).toContain('sets no to the next number, and it is no serial')
  expect(faults({ kind: pick(nextSerial, { a: 'a' }) })).toContain(
    'sets kind to what follows from a number',
  )
  expect(faults({ serialNo: nextSerial, name: field('serialNo') })).toContain(
    'sets name by serialNo, which is only being numbered',
  )
})

it('refuses for a new record what only one that is there has', () => {
  const sets = { day: later('day', months(1)), count: daysSince('at') }
  expect(faults(sets, { from: 'new', fills: ['name', 'no'] })).toContain(
    'sets count by at, which a new record has not',
  )
  expect(faults({ count: daysSince('at') }, { from: ['new', 'kept'], fills: ['name'] })).toContain(
    'sets count by the record, and may make a new one',
  )
})

it('refuses rules about what is not there or cannot be compared, and steps kept apart from nothing', () => {
  const leaves = [
    rule('甲', 'gone', { hidden: known }),
    rule('乙', 'day', { day: atLeast(field('at')), gone: known }),
  ]
  expect(faults({}, { leaves, apartFrom: ['never'] })).toEqual([
    'is to leave gone, which it has not',
    'is to leave hidden, which is secret',
    'is to leave gone, which it has not',
    'compares day with at, another kind',
    'is apart from never, which is no step',
  ])
  expect(faults({}, { apartFrom: { field: 'day', of: 'name' } })).toEqual([
    'is apart by day, which is no post',
    'is apart from name, which is no list',
    'is apart by day, and does not state it',
  ])
})
