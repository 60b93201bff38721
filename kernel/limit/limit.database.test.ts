import { randomUUID } from 'node:crypto'
import { Calendar, publishedSchedules } from '@zhiheng/codes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { history } from '../index.ts'
import type { Kernel } from '../kernel.ts'
import type { Address } from '../procedure/answers.ts'
import { take } from '../procedure/run.ts'
import { clock } from '../rights/declare.ts'
import { clerkOf, repairs } from '../testing/repair.ts'
import { statementsOf } from '../testing/statements.ts'
import { openModules } from '../testing/well.ts'
import { limitsOn } from './read.ts'
import { recompute } from './recompute.ts'
import { sweep } from './sweep.ts'

let db: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  db = await openModules([repairs])
})
afterAll(() => db.close())

const clerk = clerkOf('11')
const on = (text: string) => new Date(`${text}+08:00`)
const shanghai = (instant: string | null | undefined) =>
  instant ? new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 19) : instant

/** Takes a step on one repair. */
const step = (
  name: string,
  at: Address,
  [when, answers = {}]: readonly [string, Record<string, unknown>?],
) =>
  take(db.kernel, ['repair', name], {
    on: [{ at, answers }],
    actor: clerk,
    at: on(when),
    request: randomUUID(),
  })

function report(region: string, when: string, count = 1) {
  const rows = Array.from({ length: count }, (_, n) => ({
    at: { region },
    answers: { no: `R${n}`, reportedOn: when.slice(0, 10), what: '水泵' } as object,
  }))
  return take(db.kernel, ['repair', 'report'], {
    on: rows as never,
    actor: clerk,
    at: on(when),
    request: randomUUID(),
  })
}
const reported = async (region: string, when: string) => (await report(region, when)).records[0]!

/** Every limit of a record, as `step end` in Shanghai. */
async function limits(at: Address): Promise<string[]> {
  const found = await limitsOn(db.kernel, 'repair', { actor: clerk, at })
  return found.map((one) => `${one.step} ${shanghai(one.ends) ?? 'paused'}`)
}
async function state(at: Address): Promise<string> {
  const found = await db.owner.query('select state from repair where id = $1', [at.id])
  return found.rows[0].state
}
const nearest = async (at: Address) =>
  (
    await db.owner.query(
      'select limit_on, limit_step, limit_provisional from repair where id = $1',
      [at.id],
    )
  ).rows[0]

describe('a limit', () => {
  it('starts with the state, is on the record, and is not moved by steps that stay there', async () => {
    const one = await reported('1101', '2026-03-02T09:00')
    expect(await limits(one)).toEqual(['repair 2026-03-09T23:59:59'])
    await step('note', one, ['2026-03-05T09:00', { note: '缺零件' }])
    expect(await nearest(one)).toEqual({
      limit_on: on('2026-03-09T23:59:59.999'),
      limit_step: 'repair',
      limit_provisional: false,
    })
  })

  it('is over when its step is taken, and the next one starts', async () => {
    const one = await reported('1102', '2026-03-02T09:00')
    await step('repair', one, ['2026-03-03T15:30'])
    expect(await limits(one)).toEqual(['complain 2026-03-05T15:30:00'])
    await step('complain', one, ['2026-03-04T10:00'])
    expect(await limits(one)).toEqual(['repair 2026-03-11T23:59:59'])
  })

  it('does not run while it is paused, and then has the rest of its time', async () => {
    const one = await reported('1103', '2026-03-02T09:00')
    await step('test', one, ['2026-03-04T09:00'])
    expect(await limits(one)).toEqual(['repair paused'])
    expect(await nearest(one)).toMatchObject({ limit_on: null, limit_step: null })
    const [paused] = await limitsOn(db.kernel, 'repair', { actor: clerk, at: one })
    expect(shanghai(paused?.pausedSince)).toBe('2026-03-04T09:00:00')
    await step('resume', one, ['2026-03-18T09:00'])
    expect(await limits(one)).toEqual(['repair 2026-03-23T23:59:59'])
  })

  it('is extended by the step that says so, also after a pause', async () => {
    const one = await reported('1104', '2026-03-02T09:00')
    await step('prolong', one, ['2026-03-03T09:00'])
    expect(await limits(one)).toEqual(['repair 2026-03-23T23:59:59'])
    await step('test', one, ['2026-03-04T09:00'])
    await step('resume', one, ['2026-03-11T09:00'])
    expect(await limits(one)).toEqual(['repair 2026-03-30T23:59:59'])
  })

  it('by a date follows the date, and is none without it', async () => {
    const one = await reported('1105', '2026-03-02T09:00')
    await step('promise', one, ['2026-03-02T10:00', { visitOn: '2026-03-04' }])
    expect(await limits(one)).toEqual(['visit 2026-03-04T23:59:59', 'repair 2026-03-09T23:59:59'])
    await step('promise', one, ['2026-03-02T11:00', { visitOn: '2026-03-12' }])
    expect(await limits(one)).toEqual(['repair 2026-03-09T23:59:59', 'visit 2026-03-12T23:59:59'])
    await step('promise', one, ['2026-03-02T12:00', { visitOn: '9999-12-31' }])
    expect(await limits(one)).toEqual(['repair 2026-03-09T23:59:59', 'visit paused'])
    await step('promise', one, ['2026-03-02T13:00'])
    expect(await limits(one)).toEqual(['repair 2026-03-09T23:59:59'])
    expect(await nearest(one)).toMatchObject({ limit_step: 'repair' })
  })

  it('by a date starts in whichever state the date is stated, where its step is still ahead', async () => {
    const one = await reported('1108', '2026-03-02T09:00')
    await step('test', one, ['2026-03-03T09:00'])
    await step('agree', one, ['2026-03-03T10:00', { visitOn: '2026-03-06' }])
    await step('note', one, ['2026-03-03T11:00', { note: '已通知' }])
    expect(await limits(one)).toEqual(['visit 2026-03-06T23:59:59', 'repair paused'])
    expect(await nearest(one)).toMatchObject({ limit_step: 'visit' })
    await step('resume', one, ['2026-03-03T12:00'])
    await step('repair', one, ['2026-03-03T13:00'])
    expect(await limits(one)).toEqual(['complain 2026-03-05T13:00:00', 'visit 2026-03-06T23:59:59'])
  })

  it('goes with a record whose date is corrected', async () => {
    const one = await reported('1106', '2026-03-02T09:00')
    const corrected = { no: 'R0', reportedOn: '2025-12-30', what: '水泵' }
    await step('report', { region: '1106' } as Address, ['2026-03-03T09:00', corrected])
    await sweep(db.kernel, { at: on('2026-03-10T00:00') })
    expect(await state(one)).toBe('escalated')
  })

  it('is shown to nobody who may not see the record', async () => {
    const one = await reported('1107', '2026-03-02T09:00')
    expect(await limitsOn(db.kernel, 'repair', { actor: clerkOf('12'), at: one })).toEqual([])
  })
})

describe('a step after its limit', () => {
  it('is refused from the first moment of the next day, with the day and the source', async () => {
    const one = await reported('1110', '2026-03-02T09:00')
    await expect(step('repair', one, ['2026-03-10T00:00:00'])).rejects.toMatchObject({
      code: 'limit.passed',
      status: 409,
      message:
        '“修复”的时限已于 2026-03-09 届满，不能再办理（《报修办理办法（测试用）》第3条第1款）',
    })
    expect(await step('repair', one, ['2026-03-09T23:59:59'])).toMatchObject({ changed: 1 })
    await expect(step('complain', one, ['2026-03-12T00:00:00'])).rejects.toMatchObject({
      message: expect.stringContaining('已于 2026-03-11 23:59 届满'),
    })
  })

  it('is taken late where the law lets it be taken from what follows', async () => {
    const one = await reported('1111', '2026-03-02T09:00')
    await step('promise', one, ['2026-03-02T10:00', { visitOn: '2026-03-04' }])
    expect(await step('visit', one, ['2026-03-05T08:00'])).toMatchObject({ changed: 1 })
    expect(await limits(one)).toEqual(['repair 2026-03-09T23:59:59'])
  })
})

describe('the clock', () => {
  it('moves on what is late, once, and leaves what is paused, extended or done', async () => {
    const late = await reported('1120', '2026-03-02T09:00')
    const paused = await reported('1121', '2026-03-02T09:00')
    const extended = await reported('1122', '2026-03-02T09:00')
    const done = await reported('1123', '2026-03-02T09:00')
    await step('test', paused, ['2026-03-03T09:00'])
    await step('prolong', extended, ['2026-03-03T09:00'])
    await step('repair', done, ['2026-03-10T00:00', {}]).catch(() => undefined)
    await step('repair', done, ['2026-03-09T12:00'])
    const before = { at: on('2026-03-09T23:59:59.999') }
    expect((await sweep(db.kernel, before)).filter(({ step }) => step === 'repair')).toEqual([])
    const at = { at: on('2026-03-10T00:00') }
    await sweep(db.kernel, at)
    expect(await sweep(db.kernel, at)).toEqual([])
    const states = `select state from repair where id = any($1) order by id`
    const ids = [late, paused, extended, done].map(({ id }) => id)
    expect((await db.owner.query(states, [ids])).rows.map((row) => row.state)).toEqual([
      'escalated',
      'testing',
      'open',
      'repaired',
    ])
    expect(await limits(late)).toEqual([])
    expect(await nearest(late)).toMatchObject({ limit_on: null, limit_step: null })
    const events = await history(db.kernel, 'repair', { actor: clerk, at: late })
    expect(events.at(-1)).toMatchObject({
      step: 'repairLapsed',
      stepTitle: '修复逾期',
      state: 'escalated',
      actorName: '时钟',
    })
  })

  it('takes its step alone: nobody else may, and it only where the limit has passed', async () => {
    const one = await reported('1124', '2026-03-02T09:00')
    await expect(step('repairLapsed', one, ['2026-03-10T00:00'])).rejects.toMatchObject({
      code: 'step.not-yours',
    })
    const early = { on: [{ at: one, answers: {} }], actor: clock, request: randomUUID() }
    await expect(
      take(db.kernel, ['repair', 'repairLapsed'], { ...early, at: on('2026-03-09T10:00') }),
    ).rejects.toMatchObject({ code: 'step.not-now' })
  })

  it('lets a late step still be taken, and ends no other limit', async () => {
    const one = await reported('1125', '2026-03-02T09:00')
    await step('promise', one, ['2026-03-02T10:00', { visitOn: '2026-03-04' }])
    await sweep(db.kernel, { at: on('2026-03-05T00:00') })
    expect(await state(one)).toBe('missed')
    expect(await limits(one)).toEqual(['repair 2026-03-09T23:59:59'])
    await step('visit', one, ['2026-03-06T08:00'])
    expect(await limits(one)).toEqual(['repair 2026-03-09T23:59:59'])
  })

  it('and a person who act at the same moment take one step between them', async () => {
    const records = (await report('1126', '2026-03-02T09:00', 20)).records
    const acting = records.map((one) =>
      step('test', one, ['2026-03-09T23:59']).then(
        () => 1,
        () => 0,
      ),
    )
    const sweeping = [1, 2].map(() => sweep(db.kernel, { at: on('2026-03-10T00:00') }))
    const taken = (await Promise.all(acting)).reduce((sum: number, n) => sum + n, 0)
    await Promise.all(sweeping)
    const rows = await db.owner.query(
      `select state, count(*)::int as n, max(event_no) as events from repair where region = '1126' group by 1 order by 1`,
    )
    const found = new Map(rows.rows.map(({ state, n }) => [state, n]))
    expect(found.get('testing') ?? 0).toBe(taken)
    expect((found.get('escalated') ?? 0) + taken).toBe(20)
    expect(rows.rows.every(({ events }) => events === 2)).toBe(true)
  })

  it('goes through more than one batch, and past records that another state keeps from it', async () => {
    await report('1128', '2026-03-02T09:00', 25)
    await db.owner.query(`update repair set state = 'closed' where region = '1128' and no = 'R3'`)
    const swept = await sweep(db.kernel, { at: on('2026-03-10T00:00'), together: 4 })
    expect(swept).toEqual([{ register: 'repair', step: 'repair', lapsed: 24, spared: 1 }])
    await db.owner.query(`update repair set state = 'open' where region = '1128' and no = 'R3'`)
    expect(await sweep(db.kernel, { at: on('2026-03-10T00:00') })).toMatchObject([{ lapsed: 1 }])
  })

  it('that is killed has done whole batches or nothing', async () => {
    const one = await reported('1127', '2026-03-02T09:00')
    await db.owner.query(
      `create function cut() returns trigger language plpgsql as $$ begin raise 'the power is cut'; end $$;
      create trigger cut before update on repair_2026 for each row execute function cut()`,
    )
    const at = { at: on('2026-03-10T00:00') }
    await expect(sweep(db.kernel, at)).rejects.toThrow('the power is cut')
    await db.owner.query('drop function cut cascade')
    expect(await limits(one)).toEqual(['repair 2026-03-09T23:59:59'])
    expect(await history(db.kernel, 'repair', { actor: clerk, at: one })).toHaveLength(1)
    expect(await sweep(db.kernel, at)).toMatchObject([{ lapsed: 1 }])
  })
})

describe('a calendar', () => {
  it('that arrives moves provisional limits, with an event only where the day changes', async () => {
    const moves = await reported('1130', '2026-12-30T09:00')
    const stays = await reported('1131', '2026-12-28T09:00')
    await step('prolong', moves, ['2026-12-30T10:00'])
    expect(await nearest(moves)).toMatchObject({ limit_provisional: true })
    const next = { year: 2027, holidays: ['2027-01-11'], makeUpDays: [], source: '测试' }
    const calendar = Calendar.of([...publishedSchedules, next])
    const kernel: Kernel = { ...db.kernel, surroundings: { calendar: () => calendar } }
    const at = { at: on('2026-12-31T09:00') }
    expect(await limits(moves)).toEqual(['repair 2027-01-20T23:59:59'])
    expect(await recompute(kernel, at)).toEqual({ moved: 1, settled: 1 })
    expect(await limits(moves)).toEqual(['repair 2027-01-21T23:59:59'])
    expect(await nearest(stays)).toMatchObject({ limit_provisional: false })
    expect(await nearest(moves)).toMatchObject({
      limit_on: on('2027-01-21T23:59:59.999'),
      limit_provisional: false,
    })
    const told = async (at: Address) =>
      (await history(kernel, 'repair', { actor: clerk, at })).map(({ stepTitle }) => stepTitle)
    expect(await told(moves)).toEqual(['登记', '延长修复期限', '重算期限'])
    expect(await told(stays)).toEqual(['登记'])
    expect(await state(moves)).toBe('open')
    expect(await recompute(kernel, at)).toEqual({ moved: 0, settled: 0 })
  })
})

describe('many records', () => {
  it('start, pause, resume and lapse in the same number of statements as one', async () => {
    const counted = async (region: string, count: number) => {
      let records: readonly Address[] = []
      const all = (name: string, when: string) =>
        statementsOf(db.kernel, () =>
          take(db.kernel, ['repair', name], {
            on: records.map((at) => ({ at, answers: {} })),
            actor: clerk,
            at: on(when),
            request: randomUUID(),
          }),
        )
      const start = await statementsOf(db.kernel, () => report(region, '2026-04-01T09:00', count))
      const made = await db.owner.query(
        `select region, id, reported_on::text as on from repair where region = '${region}'`,
      )
      records = made.rows
      const pause = await all('test', '2026-04-02T09:00')
      const resume = await all('resume', '2026-04-03T09:00')
      const lapse = await statementsOf(db.kernel, () =>
        sweep(db.kernel, { at: on('2026-04-20T09:00') }),
      )
      return { start, pause, resume, lapse }
    }
    await sweep(db.kernel, { at: on('2026-04-20T09:00') })
    const one = await counted('1140', 1)
    expect(one).toEqual({ start: 11, pause: 11, resume: 12, lapse: 16 })
    expect(await counted('1141', 10_000)).toEqual(one)
  })
})
