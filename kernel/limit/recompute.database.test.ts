import { Calendar, publishedSchedules } from '@zhiheng/codes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { history } from '../index.ts'
import type { Kernel } from '../kernel.ts'
import type { Address } from '../procedure/answers.ts'
import { clerk, on, openRepairs } from '../testing/open-repairs.ts'
import { recompute } from './recompute.ts'

let db: Awaited<ReturnType<typeof openRepairs>>
beforeAll(async () => {
  db = await openRepairs()
})
afterAll(() => db.close())

describe('a calendar', () => {
  it('that arrives moves provisional limits, with an event only where the day changes', async () => {
    const moves = await db.reported('1130', '2026-12-30T09:00')
    const stays = await db.reported('1131', '2026-12-28T09:00')
    await db.step('prolong', moves, ['2026-12-30T10:00'])
    expect(await db.nearest(moves)).toMatchObject({ limit_provisional: true })
    const next = { year: 2027, holidays: ['2027-01-11'], makeUpDays: [], source: '测试' }
    const calendar = Calendar.of([...publishedSchedules, next])
    const kernel: Kernel = { ...db.kernel, surroundings: { calendar: () => calendar } }
    const at = { at: on('2026-12-31T09:00') }
    expect(await db.limits(moves)).toEqual(['repair 2027-01-20T23:59:59'])
    expect(await recompute(kernel, at)).toEqual({ moved: 1, settled: 1 })
    expect(await db.limits(moves)).toEqual(['repair 2027-01-21T23:59:59'])
    expect(await db.nearest(stays)).toMatchObject({ limit_provisional: false })
    expect(await db.nearest(moves)).toMatchObject({
      limit_on: on('2027-01-21T23:59:59.999'),
      limit_provisional: false,
    })
    const told = async (at: Address) =>
      (await history(kernel, 'breakage', { actor: clerk, at })).map(({ stepTitle }) => stepTitle)
    expect(await told(moves)).toEqual(['登记', '延长修复期限', '重算期限'])
    expect(await told(stays)).toEqual(['登记'])
    expect(await db.state(moves)).toBe('open')
    expect(await recompute(kernel, at)).toEqual({ moved: 0, settled: 0 })
  })
})
