import { describe, expect, it } from 'vitest'
import {
  allow,
  check,
  code,
  date,
  days,
  defineAct,
  defineIndicator,
  defineModule,
  defineProcedure,
  defineRegister,
  defineRole,
  hours,
  optional,
  own,
  secret,
  text,
  within,
  workdays,
  yesNo,
} from '../index.ts'

const act = defineAct('测试办法')
const keeper = defineRole('keeper', '登记员')
const here = [allow(keeper, { region: within(own.scope) })]
const fields = {
  no: code('编号'),
  on: date('日期'),
  name: text('名称'),
  note: optional(text('备注')),
}
const thing = defineRegister('thing', {
  title: '物',
  source: act.art(1),
  key: ['no'],
  fields,
  readBy: here,
})
const sound = {
  title: '登记',
  source: act.art(2),
  about: thing,
  states: { kept: '在册', gone: '注销' },
}
const keep = {
  title: '登记',
  from: ['new', 'kept'],
  to: 'kept',
  by: here,
  fills: ['no', 'on', 'name', 'note'],
} as const
const drop = { title: '注销', from: 'kept', to: 'gone', by: here } as const
const moduleOf = (
  procedures: unknown[],
  registers: unknown[] = [thing],
  indicators: unknown[] = [],
) =>
  defineModule('things', { title: '物', registers, procedures, indicators, schemes: [] } as never)
const faults = (steps: object, states: object = sound.states) =>
  check(moduleOf([defineProcedure('keeping', { ...sound, states, steps } as never)]))

describe('check', () => {
  it('finds nothing wrong with a sound module', () => {
    expect(faults({ keep, drop })).toEqual([])
  })
  it('notices code in a declaration', () => {
    expect(faults({ keep: { ...keep, when: () => true }, drop })[0]).toContain('must be data')
  })
  it('notices a state that nothing leads to', () => {
    expect(faults({ keep })).toEqual(['things/keeping.gone: can never be reached'])
  })
  it('notices a time limit without its source and its consequence', () => {
    const limited = { ...drop, within: days(5).after('kept') }
    expect(faults({ keep, drop: limited })).toEqual([
      'things/keeping.drop: has a time limit but cites no source',
      'things/keeping.drop: has a time limit but does not say what happens otherwise',
    ])
  })
  it('notices a time limit that cannot be counted, never runs or has a wrong extension', () => {
    const due = { source: act.art(9), otherwise: 'gone' }
    const dropIn = (within: object, more: object = {}) =>
      faults({ keep, drop: { ...drop, ...due, within }, ...more })
    expect(dropIn(days(5).after('kept'))).toEqual([])
    expect(dropIn(days(5).after('lost').pausedIn('away'))).toEqual([
      'things/keeping.drop: is paused in away, which is no state',
      'things/keeping.drop: counts from lost, which is no state',
      'things/keeping.drop: has a time limit that can never run',
    ])
    expect(dropIn(days(5).after('kept').pausedIn('kept'))[0]).toContain('can never run')
    expect(dropIn(hours(5).afterDate('on'))[0]).toContain('counts hours from a date')
    expect(dropIn(days(5).afterDate('name'))[0]).toContain('counts from name, which is no date')
    const wait = (step: string, by: object) => ({
      ...keep,
      from: 'kept',
      fills: [],
      extends: { step, by },
    })
    expect(dropIn(days(5).after('kept'), { wait: wait('keep', days(5)) })).toEqual([
      'things/keeping.wait: extends keep, which has no time limit',
    ])
    expect(dropIn(days(5).after('kept'), { wait: wait('drop', workdays(5)) })).toEqual([
      'things/keeping.wait: extends drop by workdays, but it is counted in days',
    ])
    expect(dropIn(days(5).after('kept'), { dropLapsed: drop })[0]).toContain('the clock takes')
  })
  it('notices a record made without what it requires, and a key that changes', () => {
    expect(faults({ keep: { ...keep, fills: ['no', 'on'] }, drop })).toEqual([
      'things/keeping.keep: creates a record without its name',
    ])
    expect(faults({ keep, drop: { ...drop, fills: ['no'] } })).toEqual([
      'things/keeping.drop: changes the key field no',
    ])
  })
  it('notices rights that look at what carries no rights', () => {
    const byName = [allow(keeper, { name: '甲' } as never)]
    expect(faults({ keep: { ...keep, by: byName }, drop })[0]).toContain('looks at name')
    expect(faults({ keep: { ...keep, by: [] }, drop })).toEqual([
      'things/keeping.keep: allows nobody',
    ])
    const byMark = [allow(keeper, { released: true })]
    const marked = defineRegister('thing', {
      ...thing,
      fields: { ...fields, released: optional(yesNo('是否公开')) },
    })
    const steps = { keep, drop: { ...drop, readBy: byMark } }
    const procedure = defineProcedure('keeping', { ...sound, about: marked, steps } as never)
    expect(check(moduleOf([procedure], [marked]))).toEqual([
      'things/keeping.drop: is read by what an event does not remember',
    ])
  })
  it('notices a secret that a step judges by, or asks for without keeping it', () => {
    const hushed = { ...fields, note: optional(secret(text('备注'))) }
    const hiding = defineRegister('thing', { ...thing, fields: hushed, secretsReadBy: here })
    const word = { ask: { word: secret(text('口令')) } }
    const judged = { ...drop, when: { note: '甲' }, ...word }
    const steps = { keep, drop: judged }
    const found = check(
      moduleOf([defineProcedure('keeping', { ...sound, about: hiding, steps } as never)], [hiding]),
    )
    expect(found).toEqual([
      'things/keeping.drop: asks word, which is secret: it should be a field',
      'things/keeping.drop: looks at note, which is secret',
    ])
  })
  it('notices a register that names what it does not have', () => {
    const odd = defineRegister('odd', { ...thing, search: ['title'], date: 'note' } as never)
    expect(check(moduleOf([], [odd]))).toEqual([
      'things/thing.search: names title, which is no field',
      'things/thing.date: note is not a required date',
    ])
  })
  it('notices an indicator whose example does not come out, or that no cube serves', () => {
    const counting = (over: object, expected: number) =>
      defineIndicator('things', {
        title: '数',
        source: act.art(3),
        over,
        unit: '件',
        better: 'higher',
        by: [],
        formula: (f: { count(): unknown }) => f.count(),
        examples: [{ given: [{}, {}], expect: expected }],
      } as never)
    const counted = defineRegister('thing', { ...thing, cube: { month: 'on', by: [] } } as never)
    expect(check(moduleOf([], [], [counting(counted, 2)]))).toEqual([])
    expect(check(moduleOf([], [], [counting(counted, 3)]))).toEqual([
      'things/things.example 1: expected 3, got 2',
    ])
    expect(check(moduleOf([], [], [counting(thing, 2)]))[0]).toContain('keeps no cube')
  })
})
