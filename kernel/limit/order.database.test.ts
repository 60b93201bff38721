import { Calendar, publishedSchedules } from '@zhiheng/codes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check, checkTogether, history, newId } from '../index.ts'
import { officer, openOrders } from '../testing/open-orders.ts'
import { on, shanghai } from '../testing/open-repairs.ts'
import { orders } from '../testing/order.ts'
import { statementsOf } from '../testing/statements.ts'
import { recompute } from './recompute.ts'
import { sweep } from './sweep.ts'

let db: Awaited<ReturnType<typeof openOrders>>
beforeAll(async () => {
  db = await openOrders()
})
afterAll(() => db.close())

const told = async (at: Awaited<ReturnType<typeof db.issued>>) =>
  (await history(db.kernel, 'well-order', { actor: officer, at })).map(({ step }) => step)

it('the declarations are sound', () => {
  expect(check(orders)).toEqual([])
  expect(checkTogether(db.kernel.catalogue)).toEqual([])
})

describe('a limit by choice', () => {
  it('is as long as the choice says, and none for a value that is not named or unknown', async () => {
    const when = '2026-03-02T09:00'
    expect(await db.limits(await db.issued('3501', when, { kind: 'plain' }))).toEqual([
      'answer 2026-03-09T23:59:59',
    ])
    expect(await db.limits(await db.issued('3501', when, { kind: 'urgent' }))).toEqual([
      'answer 2026-03-03T09:00:00',
    ])
    expect(await db.limits(await db.issued('3501', when, { kind: 'other' }))).toEqual([])
    expect(await db.limits(await db.issued('3501', when))).toEqual([])
  })

  it('counts from the same moment when the choice is corrected, and loses what it has not any more', async () => {
    const one = await db.issued('3501', '2026-03-02T09:00')
    await db.step('correct', one, ['2026-03-03T09:00', { kind: 'plain' }])
    expect(await db.limits(one)).toEqual(['answer 2026-03-09T23:59:59'])
    expect((await db.row(one)).limit_on).toEqual(on('2026-03-09T23:59:59.999'))
    await db.step('prolong', one, ['2026-03-03T10:00'])
    await db.step('correct', one, ['2026-03-03T11:00', { kind: 'plain' }])
    expect(await db.limits(one)).toEqual(['answer 2026-03-11T23:59:59'])
    await db.step('correct', one, ['2026-03-04T09:00', { kind: 'urgent' }])
    expect(await db.limits(one)).toEqual(['answer 2026-03-03T09:00:00'])
    await db.step('correct', one, ['2026-03-04T10:00', { kind: 'other' }])
    expect(await db.limits(one)).toEqual([])
    expect((await db.row(one)).limit_on).toBeNull()
  })

  it('differs within one batch, in as many statements as for one row', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, n) => ({
        at: { region: '3502', id: newId() },
        answers: { kind: n % 2 ? 'plain' : 'urgent' },
      }))
    const make = (count: number) =>
      statementsOf(db.kernel, () =>
        db.taken(['well-order', 'issue'], rows(count), '2026-03-02T09:00'),
      )
    expect(await make(500)).toBe(await make(1))
    const ends = await db.owner.query(
      `select amount, unit, count(*)::int as n from running_limit where region = '3502' and step = 'answer' group by 1, 2 order by 1`,
    )
    expect(ends.rows).toEqual([
      { amount: 5, unit: 'workdays', n: 250 },
      { amount: 24, unit: 'hours', n: 251 },
    ])
  })
})

describe('a limit that regions set', () => {
  const known = { knownAt: '2026-03-02T16:30:00.000Z' }
  const tells = async (region: string) =>
    db.limit(await db.issued(region, '2026-03-05T09:00', known), 'tell')

  it('counts from the day of an instant in Shanghai, with the default where nobody has set one', async () => {
    expect(await tells('3601')).toMatchObject({ ends: '2026-03-06T15:59:59.999Z', basis: null })
  })

  it('is that of the region, or the nearest one above it, on the day', async () => {
    const basis = '省局通知'
    await db.set('37', { name: 'order.tell', since: '2026-01-01', amount: 5, basis })
    await db.set('3702', { name: 'order.tell', since: '2026-01-01', amount: 1, basis: '市局通知' })
    await db.set('3702', { name: 'order.tell', since: '2026-06-01', amount: 9, basis: '以后' })
    expect(await tells('370100')).toMatchObject({ ends: '2026-03-10T15:59:59.999Z', basis })
    expect(await tells('370203')).toMatchObject({ ends: '2026-03-04T15:59:59.999Z' })
  })

  it('may be in other units, and none at all where that is what was set', async () => {
    const set = { name: 'order.tell', since: '2026-01-01', basis: '通知' }
    await db.set('3801', { ...set, amount: 24, unit: 'hours' })
    await db.set('3802', { ...set })
    expect(shanghai((await tells('3801'))?.ends)).toBe('2026-03-04T00:30:00')
    expect(await tells('3802')).toBeUndefined()
  })

  it('keeps what the case began with', async () => {
    const one = await db.issued('3901', '2026-03-05T09:00', known)
    await db.set('3901', { name: 'order.tell', since: '2026-01-01', amount: 20, basis: '通知' })
    await db.step('correct', one, ['2026-03-05T10:00', { kind: 'other' }])
    expect(shanghai((await db.limit(one, 'tell'))?.ends)).toBe('2026-03-06T23:59:59')
    await db.step('know', one, ['2026-03-05T11:00', { knownAt: '2026-03-04T01:00:00.000Z' }])
    expect(shanghai((await db.limit(one, 'tell'))?.ends)).toBe('2026-03-09T23:59:59')
    await db.step('know', one, ['2026-03-05T12:00', { knownAt: null }])
    expect(await db.limit(one, 'tell')).toBeUndefined()
  })

  it('without a default does not run until somebody has set it, and lengthens by what is set', async () => {
    const one = await db.issued('3903', '2026-03-02T09:00', { kind: 'plain' })
    expect(await db.limit(one, 'count')).toBeUndefined()
    await db.set('39', { name: 'order.count', since: '2026-01-01', amount: 2, basis: '通知' })
    await db.set('39', { name: 'order.more', since: '2026-01-01', amount: 3, basis: '通知' })
    const two = await db.issued('3903', '2026-03-02T09:00', { kind: 'plain' })
    expect(shanghai((await db.limit(two, 'count'))?.ends)).toBe('2026-03-04T23:59:59')
    await db.step('prolong', two, ['2026-03-03T09:00'])
    expect(shanghai((await db.limit(two, 'answer'))?.ends)).toBe('2026-03-12T23:59:59')
  })
})

describe('a limit that binds the authority', () => {
  it('is marked late once, stays on the list, and the step is taken late', async () => {
    const one = await db.issued('3101', '2026-03-02T09:00', { kind: 'plain' })
    const at = { at: on('2026-03-10T00:00') }
    await sweep(db.kernel, at)
    expect(await sweep(db.kernel, at)).toEqual([])
    expect(await told(one)).toEqual(['issue', 'answerLapsed'])
    expect(await db.limit(one, 'answer')).toMatchObject({ late: true })
    expect(await db.row(one)).toMatchObject({
      state: 'open',
      limit_on: on('2026-03-09T23:59:59.999'),
    })
    await db.step('answer', one, ['2026-03-11T09:00'])
    expect(await db.row(one)).toMatchObject({ state: 'answered', limit_on: null })
  })

  it('is late again when it is prolonged beyond today and passes once more', async () => {
    const one = await db.issued('3102', '2026-03-02T09:00', { kind: 'plain' })
    await sweep(db.kernel, { at: on('2026-03-10T00:00') })
    await db.step('prolong', one, ['2026-03-10T09:00'])
    expect(await db.limit(one, 'answer')).toMatchObject({ late: false })
    await sweep(db.kernel, { at: on('2026-03-12T00:00') })
    expect(await told(one)).toEqual(['issue', 'answerLapsed', 'prolong', 'answerLapsed'])
  })

  it('may give fields what is so then', async () => {
    const one = await db.issued('3103', '2026-03-02T09:00', { knownAt: '2026-03-02T01:00:00.000Z' })
    await sweep(db.kernel, { at: on('2026-03-06T00:00') })
    expect(await db.row(one)).toMatchObject({ state: 'open', late: true })
  })
})

describe('whether a step was taken in time', () => {
  it('is told by the step itself: unknown where it had no limit, and false once that has passed', async () => {
    const answered = async (answers: object, when: string) => {
      const one = await db.issued('3501', '2026-03-02T09:00', answers)
      await db.step('answer', one, [when])
      return db.row(one)
    }
    expect(await answered({ kind: 'plain' }, '2026-03-09T23:59')).toMatchObject({ in_time: true })
    expect(await answered({ kind: 'plain' }, '2026-03-10T00:00')).toMatchObject({ in_time: false })
    expect(await answered({ kind: 'other' }, '2026-03-10T00:00')).toMatchObject({ in_time: null })
  })

  it('and a number that the region sets can be kept with the record', async () => {
    const counted = async (region: string) => {
      const one = await db.issued(region, '2026-03-02T09:00')
      await db.step('answer', one, ['2026-03-03T09:00'])
      const { fee } = await db.row(one)
      return fee === null ? null : Number(fee)
    }
    expect(await counted('3405')).toBe(300)
    await db.set('34', { name: 'order.fee', since: '2026-01-01', amount: 200, basis: '通知' })
    expect(await counted('3405')).toBe(200)
    await db.set('3406', { name: 'order.fee', since: '2026-01-01', basis: '免收' })
    expect(await counted('3406')).toBe(null)
  })
})

describe('what follows when time has passed', () => {
  it('is taken by the clock, in the same transaction', async () => {
    const at = { region: '3201', id: newId() }
    await db.taken(
      ['well-result', 'enter'],
      [{ at, answers: { name: '水样' } }],
      '2026-03-02T09:00',
    )
    const one = await db.issued('3201', '2026-03-02T09:00', {
      orderedOn: '2026-03-02',
      result: at.id,
    })
    await sweep(db.kernel, { at: on('2026-06-02T00:00') })
    expect(await db.row(one)).toMatchObject({
      state: 'ended',
      why: '逾期未复查',
      ended_on: '2026-06-02',
    })
    const events = await history(db.kernel, 'well-result', { actor: officer, at })
    expect(events.at(-1)).toMatchObject({ step: 'settle', state: 'stands', actorName: '时钟' })
  })

  it('and is refused there leaves that record as it was, and no other', async () => {
    const made = async (region: string) => {
      const at = { region, id: newId() }
      await db.taken(
        ['well-result', 'enter'],
        [{ at, answers: { name: '水样' } }],
        '2026-03-02T09:00',
      )
      return {
        at,
        one: await db.issued(region, '2026-03-02T09:00', {
          orderedOn: '2026-03-02',
          result: at.id,
        }),
      }
    }
    const [fine, void_] = [await made('3202'), await made('3202')]
    await db.taken(['well-result', 'cancel'], [{ at: void_.at, answers: {} }], '2026-03-03T09:00')
    const swept = await sweep(db.kernel, { at: on('2026-06-02T00:00') })
    expect(swept).toContainEqual({ register: 'well-order', step: 'inspect', lapsed: 1, spared: 1 })
    expect((await db.row(fine.one)).state).toBe('ended')
    expect((await db.row(void_.one)).state).toBe('open')
  })
})

describe('a step that has to wait', () => {
  it('is refused until its day, which the refusal names, and is taken from then on', async () => {
    const one = await db.issued('3301', '2026-09-21T09:00', { orderedOn: '2026-09-21' })
    await db.step('answer', one, ['2026-09-22T09:00'])
    expect(await db.limit(one, 'inspect')).toMatchObject({ opens: '2026-11-19T16:00:00.000Z' })
    await expect(db.step('inspect', one, ['2026-11-19T23:59:59'])).rejects.toMatchObject({
      code: 'limit.early',
      status: 409,
      message: '“复查”自 2026-11-20 起方可办理（《水井整改办理办法（测试用）》第6条）',
    })
    expect(await db.step('inspect', one, ['2026-11-20T00:00'])).toMatchObject({ changed: 1 })
  })
})

describe('a step that only has to wait', () => {
  it('has no end, lapses never, and waits for no other kind', async () => {
    const one = await db.issued('3302', '2026-03-02T09:00', { kind: 'other' })
    expect(await db.limit(one, 'hear')).toMatchObject({
      ends: null,
      opens: '2026-03-10T16:00:00.000Z',
    })
    expect(await db.row(one)).toMatchObject({ limit_on: null })
    await expect(db.step('hear', one, ['2026-03-10T23:59'])).rejects.toMatchObject({
      code: 'limit.early',
    })
    await db.step('hear', one, ['2026-03-11T00:00'])
    await db.step('correct', one, ['2026-03-11T09:00', { kind: 'plain' }])
    expect(await db.limit(one, 'hear')).toBeUndefined()
    await sweep(db.kernel, { at: on('2026-03-11T10:00') })
    expect(await told(one)).not.toContain('hearLapsed')
  })

  it('waits for another day when the holidays of its year are published', async () => {
    const one = await db.issued('3303', '2026-12-28T09:00', { kind: 'other' })
    const opens = async () => shanghai((await db.limit(one, 'hear'))?.opens)
    expect(await opens()).toBe('2027-01-06T00:00:00')
    const next = {
      year: 2027,
      holidays: ['2027-01-01', '2027-01-04'],
      makeUpDays: [],
      source: '测试',
    }
    const calendar = Calendar.of([...publishedSchedules, next])
    const kernel = { ...db.kernel, surroundings: { calendar: () => calendar } }
    await recompute(kernel, { at: on('2026-12-29T09:00') })
    expect(await opens()).toBe('2027-01-08T00:00:00')
    expect(await told(one)).toEqual(['issue', 'limitsRecomputed'])
    await recompute(kernel, { at: on('2026-12-29T09:00') })
    expect(await told(one)).toHaveLength(2)
  })
})

describe('a limit that begins anew', () => {
  it('has all of its time from that step on, whatever was added to it', async () => {
    const one = await db.issued('3401', '2026-03-02T09:00', { kind: 'plain' })
    await db.step('prolong', one, ['2026-03-03T09:00'])
    await db.step('again', one, ['2026-03-05T09:00'])
    expect(await db.limits(one)).toContain('answer 2026-03-12T23:59:59')
    await db.step('ask', one, ['2026-03-06T09:00'])
    expect(await db.limits(one)).toContain('answer paused')
    await db.step('hand', one, ['2026-03-16T09:00'])
    expect(await db.limits(one)).toContain('answer 2026-03-23T23:59:59')
  })
})

it('half and four fifths of a limit are marked in its own unit', async () => {
  const one = await db.issued('3402', '2026-03-02T09:00', { kind: 'plain' })
  const limit = await db.limit(one, 'answer')
  expect([limit?.half, limit?.mostly].map(shanghai)).toEqual([
    '2026-03-05T23:59:59',
    '2026-03-06T23:59:59',
  ])
})
