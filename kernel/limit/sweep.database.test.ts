import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { history } from '../index.ts'
import { take } from '../procedure/run.ts'
import { clock } from '../rights/declare.ts'
import { clerk, on, openRepairs } from '../testing/open-repairs.ts'
import { sweep } from './sweep.ts'

let db: Awaited<ReturnType<typeof openRepairs>>
beforeAll(async () => {
  db = await openRepairs()
})
afterAll(() => db.close())

describe('the clock', () => {
  it('moves on what is late, once, and leaves what is paused, extended or done', async () => {
    const late = await db.reported('1120', '2026-03-02T09:00')
    const paused = await db.reported('1121', '2026-03-02T09:00')
    const extended = await db.reported('1122', '2026-03-02T09:00')
    const done = await db.reported('1123', '2026-03-02T09:00')
    await db.step('test', paused, ['2026-03-03T09:00'])
    await db.step('prolong', extended, ['2026-03-03T09:00'])
    await db.step('repair', done, ['2026-03-10T00:00', {}]).catch(() => undefined)
    await db.step('repair', done, ['2026-03-09T12:00'])
    const before = { at: on('2026-03-09T23:59:59.999') }
    expect((await sweep(db.kernel, before)).filter(({ step }) => step === 'repair')).toEqual([])
    const at = { at: on('2026-03-10T00:00') }
    await sweep(db.kernel, at)
    expect(await sweep(db.kernel, at)).toEqual([])
    const states = `select state from breakage where id = any($1) order by id`
    const ids = [late, paused, extended, done].map(({ id }) => id)
    expect((await db.owner.query(states, [ids])).rows.map((row) => row.state)).toEqual([
      'escalated',
      'testing',
      'open',
      'repaired',
    ])
    expect(await db.limits(late)).toEqual([])
    expect(await db.nearest(late)).toMatchObject({ limit_on: null, limit_step: null })
    const events = await history(db.kernel, 'breakage', { actor: clerk, at: late })
    expect(events.at(-1)).toMatchObject({
      step: 'repairLapsed',
      stepTitle: '修复逾期',
      state: 'escalated',
      actorName: '时钟',
    })
  })

  it('takes its step alone: nobody else may, and it only where the limit has passed', async () => {
    const one = await db.reported('1124', '2026-03-02T09:00')
    await expect(db.step('repairLapsed', one, ['2026-03-10T00:00'])).rejects.toMatchObject({
      code: 'step.not-yours',
    })
    const early = { on: [{ at: one, answers: {} }], actor: clock, request: randomUUID() }
    await expect(
      take(db.kernel, ['breakage', 'repairLapsed'], { ...early, at: on('2026-03-09T10:00') }),
    ).rejects.toMatchObject({ code: 'step.not-now' })
  })

  it('lets a late step still be taken, and ends no other limit', async () => {
    const one = await db.reported('1125', '2026-03-02T09:00')
    await db.step('promise', one, ['2026-03-02T10:00', { visitOn: '2026-03-04' }])
    await sweep(db.kernel, { at: on('2026-03-05T00:00') })
    expect(await db.state(one)).toBe('missed')
    expect(await db.limits(one)).toEqual(['repair 2026-03-09T23:59:59'])
    await db.step('visit', one, ['2026-03-06T08:00'])
    expect(await db.limits(one)).toEqual(['repair 2026-03-09T23:59:59'])
  })

  it('and a person who act at the same moment take one step between them', async () => {
    const records = (await db.report('1126', '2026-03-02T09:00', 20)).records
    const acting = records.map((one) =>
      db.step('test', one, ['2026-03-09T23:59']).then(
        () => 1,
        () => 0,
      ),
    )
    const sweeping = [1, 2].map(() => sweep(db.kernel, { at: on('2026-03-10T00:00') }))
    const taken = (await Promise.all(acting)).reduce((sum: number, n) => sum + n, 0)
    await Promise.all(sweeping)
    const rows = await db.owner.query(
      `select state, count(*)::int as n, max(event_no) as events from breakage where region = '1126' group by 1 order by 1`,
    )
    const found = new Map(rows.rows.map(({ state, n }) => [state, n]))
    expect(found.get('testing') ?? 0).toBe(taken)
    expect((found.get('escalated') ?? 0) + taken).toBe(20)
    expect(rows.rows.every(({ events }) => events === 2)).toBe(true)
  })

  it('goes through more than one batch, and past records that another state keeps from it', async () => {
    await db.report('1128', '2026-03-02T09:00', 25)
    await db.owner.query(`update breakage set state = 'closed' where region = '1128' and no = 'R3'`)
    const swept = await sweep(db.kernel, { at: on('2026-03-10T00:00'), together: 4 })
    expect(swept).toEqual([{ register: 'breakage', step: 'repair', lapsed: 24, spared: 1 }])
    await db.owner.query(`update breakage set state = 'open' where region = '1128' and no = 'R3'`)
    expect(await sweep(db.kernel, { at: on('2026-03-10T00:00') })).toMatchObject([{ lapsed: 1 }])
  })

  it('that is killed has done whole batches or nothing', async () => {
    const one = await db.reported('1127', '2026-03-02T09:00')
    await db.owner.query(
      `create function cut() returns trigger language plpgsql as $$ begin raise 'the power is cut'; end $$;
      create trigger cut before update on breakage_2026 for each row execute function cut()`,
    )
    const at = { at: on('2026-03-10T00:00') }
    await expect(sweep(db.kernel, at)).rejects.toThrow('the power is cut')
    await db.owner.query('drop function cut cascade')
    expect(await db.limits(one)).toEqual(['repair 2026-03-09T23:59:59'])
    expect(await history(db.kernel, 'breakage', { actor: clerk, at: one })).toHaveLength(1)
    expect(await sweep(db.kernel, at)).toMatchObject([{ lapsed: 1 }])
  })
})
