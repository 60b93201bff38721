import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Address } from '../procedure/answers.ts'
import { clerk, on, openRepairs, shanghai } from '../testing/open-repairs.ts'
import { clerkOf } from '../testing/repair.ts'
import { limitsOn } from './read.ts'
import { sweep } from './sweep.ts'

let db: Awaited<ReturnType<typeof openRepairs>>
beforeAll(async () => {
  db = await openRepairs()
})
afterAll(() => db.close())

describe('a limit', () => {
  it('starts with the state, is on the record, and is not moved by steps that stay there', async () => {
    const one = await db.reported('1101', '2026-03-02T09:00')
    expect(await db.limits(one)).toEqual(['repair 2026-03-09T23:59:59'])
    await db.step('note', one, ['2026-03-05T09:00', { note: '缺零件' }])
    expect(await db.nearest(one)).toEqual({
      limit_on: on('2026-03-09T23:59:59.999'),
      limit_step: 'repair',
      limit_provisional: false,
    })
  })

  it('is over when its step is taken, and the next one starts', async () => {
    const one = await db.reported('1102', '2026-03-02T09:00')
    await db.step('repair', one, ['2026-03-03T15:30'])
    expect(await db.limits(one)).toEqual(['complain 2026-03-05T15:30:00'])
    await db.step('complain', one, ['2026-03-04T10:00'])
    expect(await db.limits(one)).toEqual(['repair 2026-03-11T23:59:59'])
  })

  it('does not run while it is paused, and then has the rest of its time', async () => {
    const one = await db.reported('1103', '2026-03-02T09:00')
    await db.step('test', one, ['2026-03-04T09:00'])
    expect(await db.limits(one)).toEqual(['repair paused'])
    expect(await db.nearest(one)).toMatchObject({ limit_on: null, limit_step: null })
    const [paused] = await limitsOn(db.kernel, 'breakage', { actor: clerk, at: one })
    expect(shanghai(paused?.pausedSince)).toBe('2026-03-04T09:00:00')
    await db.step('resume', one, ['2026-03-18T09:00'])
    expect(await db.limits(one)).toEqual(['repair 2026-03-23T23:59:59'])
  })

  it('is extended by the step that says so, also after a pause', async () => {
    const one = await db.reported('1104', '2026-03-02T09:00')
    await db.step('prolong', one, ['2026-03-03T09:00'])
    expect(await db.limits(one)).toEqual(['repair 2026-03-23T23:59:59'])
    await db.step('test', one, ['2026-03-04T09:00'])
    await db.step('resume', one, ['2026-03-11T09:00'])
    expect(await db.limits(one)).toEqual(['repair 2026-03-30T23:59:59'])
  })

  it('by a date follows the date, and is none without it', async () => {
    const one = await db.reported('1105', '2026-03-02T09:00')
    await db.step('promise', one, ['2026-03-02T10:00', { visitOn: '2026-03-04' }])
    expect(await db.limits(one)).toEqual([
      'visit 2026-03-04T23:59:59',
      'repair 2026-03-09T23:59:59',
    ])
    await db.step('promise', one, ['2026-03-02T11:00', { visitOn: '2026-03-12' }])
    expect(await db.limits(one)).toEqual([
      'repair 2026-03-09T23:59:59',
      'visit 2026-03-12T23:59:59',
    ])
    await db.step('promise', one, ['2026-03-02T12:00', { visitOn: '9999-12-31' }])
    expect(await db.limits(one)).toEqual(['repair 2026-03-09T23:59:59', 'visit paused'])
    await db.step('promise', one, ['2026-03-02T13:00'])
    expect(await db.limits(one)).toEqual(['repair 2026-03-09T23:59:59'])
    expect(await db.nearest(one)).toMatchObject({ limit_step: 'repair' })
  })

  it('by a date starts in whichever state the date is stated, where its step is still ahead', async () => {
    const one = await db.reported('1108', '2026-03-02T09:00')
    await db.step('test', one, ['2026-03-03T09:00'])
    await db.step('agree', one, ['2026-03-03T10:00', { visitOn: '2026-03-06' }])
    await db.step('note', one, ['2026-03-03T11:00', { note: '已通知' }])
    expect(await db.limits(one)).toEqual(['visit 2026-03-06T23:59:59', 'repair paused'])
    expect(await db.nearest(one)).toMatchObject({ limit_step: 'visit' })
    await db.step('resume', one, ['2026-03-03T12:00'])
    await db.step('repair', one, ['2026-03-03T13:00'])
    expect(await db.limits(one)).toEqual([
      'complain 2026-03-05T13:00:00',
      'visit 2026-03-06T23:59:59',
    ])
  })

  it('goes with a record whose date is corrected', async () => {
    const one = await db.reported('1106', '2026-03-02T09:00')
    const corrected = { no: 'R0', reportedOn: '2025-12-30', what: '水泵' }
    await db.step('report', { region: '1106' } as Address, ['2026-03-03T09:00', corrected])
    await sweep(db.kernel, { at: on('2026-03-10T00:00') })
    expect(await db.state(one)).toBe('escalated')
  })

  it('is shown to nobody who may not see the record', async () => {
    const one = await db.reported('1107', '2026-03-02T09:00')
    expect(await limitsOn(db.kernel, 'breakage', { actor: clerkOf('12'), at: one })).toEqual([])
  })
})

describe('a step after its limit', () => {
  it('is refused from the first moment of the next day, with the day and the source', async () => {
    const one = await db.reported('1110', '2026-03-02T09:00')
    await expect(db.step('repair', one, ['2026-03-10T00:00:00'])).rejects.toMatchObject({
      code: 'limit.passed',
      status: 409,
      message:
        '“修复”的时限已于 2026-03-09 届满，不能再办理（《报修办理办法（测试用）》第3条第1款）',
    })
    expect(await db.step('repair', one, ['2026-03-09T23:59:59'])).toMatchObject({ changed: 1 })
    await expect(db.step('complain', one, ['2026-03-12T00:00:00'])).rejects.toMatchObject({
      message: expect.stringContaining('已于 2026-03-11 23:59 届满'),
    })
  })

  it('is taken late where the law lets it be taken from what follows', async () => {
    const one = await db.reported('1111', '2026-03-02T09:00')
    await db.step('promise', one, ['2026-03-02T10:00', { visitOn: '2026-03-04' }])
    expect(await db.step('visit', one, ['2026-03-05T08:00'])).toMatchObject({ changed: 1 })
    expect(await db.limits(one)).toEqual(['repair 2026-03-09T23:59:59'])
  })
})
