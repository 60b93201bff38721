import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../rights/declare.ts'
import { statementsOf } from '../testing/statements.ts'
import { openWells, someWells, wardenOf } from '../testing/well.ts'
import { importRows } from './import.ts'
import { take } from './run.ts'

const at = new Date('2026-03-31T02:00:00Z')
const taking = (scope: string) => ({ actor: wardenOf(scope), at, request: randomUUID() })
const record = ['well', 'record'] as const
let db: Awaited<ReturnType<typeof openWells>>

beforeAll(async () => {
  db = await openWells()
})
afterAll(() => db.close())

async function rows(text: string): Promise<Record<string, unknown>[]> {
  return (await db.owner.query(text)).rows
}

describe('a step on one record', () => {
  it('creates the record, its event and its delta in one transaction', async () => {
    const outcome = await take(db.kernel, record, { on: someWells('1101', 1), ...taking('11') })
    expect(outcome).toMatchObject({ created: 1, changed: 0, unchanged: 0, refused: 0 })
    const [made] = await rows(`select * from well where region = '1101'`)
    expect(made).toMatchObject({ well_no: 'J0', state: 'open', event_no: 1, depth: null })
    const [event] = await rows(`select * from event where region = '1101'`)
    expect(event).toMatchObject({ register: 'well', step: 'record', event_no: 1, before: null })
    expect(event?.after).toMatchObject({ wellNo: 'J0', tags: ['饮用', '含"引号"'] })
    expect(event?.hash).toEqual(made?.event_hash)
    expect(await rows(`select kind, clean, n from well_delta where region = '1101'`)).toEqual([
      { kind: 'drilled', clean: 'true', n: '1' },
    ])
  })

  it('answers a repeated request with the first answer and changes nothing', async () => {
    const what = { on: someWells('1102', 1), ...taking('11') }
    const first = await take(db.kernel, record, what)
    const again = await take(db.kernel, record, { ...what, on: someWells('1102', 1, 50) })
    expect(again).toEqual(first)
    expect(await rows(`select count(*)::int as n from well where region = '1102'`)).toEqual([
      { n: 1 },
    ])
  })

  it('leaves what is already there untouched and without an event', async () => {
    await take(db.kernel, record, { on: someWells('1103', 3), ...taking('11') })
    const again = await take(db.kernel, record, { on: someWells('1103', 4), ...taking('11') })
    expect(again).toMatchObject({ created: 1, changed: 0, unchanged: 3 })
    expect(await rows(`select count(*)::int as n from event where region = '1103'`)).toEqual([
      { n: 4 },
    ])
  })

  it('moves a record whose date was corrected to the other year, and what it counts with it', async () => {
    const [before] = someWells('1104', 1)
    await take(db.kernel, record, { on: [before!], ...taking('11') })
    const after = {
      ...before!,
      answers: { ...before!.answers, measuredOn: '2025-12-01', clean: '否' },
    }
    const outcome = await take(db.kernel, record, { on: [after], ...taking('11') })
    expect(outcome).toMatchObject({ created: 0, changed: 1 })
    expect(
      await rows(`select measured_on, clean, event_no from well where region = '1104'`),
    ).toEqual([{ measured_on: expect.anything(), clean: false, event_no: 2 }])
    expect(await rows(`select count(*)::int as n from well_2025 where region = '1104'`)).toEqual([
      { n: 1 },
    ])
    const totals = await rows(
      `select month::text, clean, sum(n)::int as n from well_delta where region = '1104' group by 1, 2 order by 1`,
    )
    expect(totals).toEqual([
      { month: '2025-12-01', clean: 'false', n: 1 },
      { month: '2026-01-01', clean: 'true', n: 0 },
    ])
    const [event] = await rows(
      `select before, after from event where region = '1104' and event_no = 2`,
    )
    expect(event).toEqual({
      before: { measuredOn: '2026-01-15', clean: true },
      after: { measuredOn: '2025-12-01', clean: false },
    })
  })

  it('stops counting a sealed record and counts it again when reopened', async () => {
    const made = await take(db.kernel, record, { on: someWells('1105', 1), ...taking('11') })
    const seal = { on: [{ at: made.records[0]!, answers: { reason: '塌方' } }], ...taking('11') }
    await take(db.kernel, ['well', 'seal'], seal)
    expect(await rows(`select sum(n)::int as n from well_delta where region = '1105'`)).toEqual([
      { n: 0 },
    ])
    await take(db.kernel, ['well', 'reopen'], {
      on: [{ at: made.records[0]!, answers: {} }],
      ...taking('11'),
    })
    expect(await rows(`select sum(n)::int as n from well_delta where region = '1105'`)).toEqual([
      { n: 1 },
    ])
    const events = await rows(
      `select step, answers from event where region = '1105' order by event_no`,
    )
    expect(events).toEqual([
      { step: 'record', answers: null },
      { step: 'seal', answers: { reason: '塌方' } },
      { step: 'reopen', answers: null },
    ])
  })
})

describe('a refusal', () => {
  it('names the field, the value and the rule, and writes nothing', async () => {
    const [bad] = someWells('1110', 1)
    const on = [
      {
        ...bad!,
        answers: { ...bad!.answers, kind: '泉', depth: '很深', measuredOn: '2026-02-30' },
      },
    ]
    await expect(take(db.kernel, record, { on, ...taking('11') })).rejects.toMatchObject({
      code: 'answers.invalid',
      message:
        '“测量日期”的值“2026-02-30”在日历上不存在；“类别”的值“泉”不在可选项中：大口井、机井；“深度”的值“很深”不是数字',
    })
    expect(await rows(`select * from well where region = '1110'`)).toEqual([])
    expect(await rows(`select * from event where region = '1110'`)).toEqual([])
  })

  it('is given to a post of another region and to one without the role', async () => {
    const on = someWells('1111', 1)
    await expect(take(db.kernel, record, { on, ...taking('12') })).rejects.toMatchObject({
      code: 'region.outside',
      message: '区划“1111”不在您的岗位所辖范围内',
    })
    const visitor = { ...wardenOf('11'), roles: ['visitor'] }
    await expect(
      take(db.kernel, record, { on, ...taking('11'), actor: visitor }),
    ).rejects.toMatchObject({
      code: 'step.not-yours',
      status: 403,
    })
  })

  it('is given from the wrong state, under a failing guard, for a stale version and for an unknown record', async () => {
    const made = await take(db.kernel, record, { on: someWells('1112', 2), ...taking('11') })
    const [drilled, dug] = made.records
    const step = (name: string, row: object) =>
      take(db.kernel, ['well', name], { on: [row as never], ...taking('11') })
    await expect(step('reopen', { at: drilled, answers: {} })).rejects.toMatchObject({
      code: 'step.not-from-here',
      message: '记录处于“在用”，不能办理“启封”',
    })
    await expect(step('measure', { at: dug, answers: { depth: 3 } })).rejects.toMatchObject({
      message: '这条记录不符合办理“测深”的条件（《水井管理办法（测试用）》第3条第1款）',
    })
    await step('measure', { at: drilled, expect: 1, answers: { depth: 3 } })
    await expect(
      step('measure', { at: drilled, expect: 1, answers: { depth: 4 } }),
    ).rejects.toMatchObject({
      code: 'record.changed',
      message: expect.stringContaining('您打开的是第 1 版，现在已是第 2 版'),
    })
    const stranger = { ...drilled!, id: randomUUID() }
    await expect(step('seal', { at: stranger, answers: { reason: '无' } })).rejects.toMatchObject({
      code: 'record.unknown',
    })
  })

  it('is given to the post that took the step before, where another must approve', async () => {
    const made = await take(db.kernel, record, { on: someWells('1114', 1), ...taking('11') })
    const sealing = { on: [{ at: made.records[0]!, answers: { reason: '塌方' } }], ...taking('11') }
    await take(db.kernel, ['well', 'seal'], sealing)
    const reopen = { on: [{ at: made.records[0]!, answers: {} }], at }
    const own = { ...reopen, actor: sealing.actor, request: randomUUID() }
    await expect(take(db.kernel, ['well', 'reopen'], own)).rejects.toMatchObject({
      code: 'step.self',
    })
    expect(await take(db.kernel, ['well', 'reopen'], { ...reopen, ...taking('11') })).toMatchObject(
      {
        changed: 1,
      },
    )
  })

  it('is not one of its own because somebody else made a remark in between', async () => {
    const { records } = await take(db.kernel, record, { on: someWells('1117', 1), ...taking('11') })
    const step = (name: string, answers: object, actor: Actor) =>
      take(db.kernel, ['well', name], {
        ...taking('11'),
        on: [{ at: records[0]!, answers: { ...answers } }],
        actor,
      })
    const [sealing, passing] = [taking('11').actor, taking('11').actor]
    await step('seal', { reason: '塌方' }, sealing)
    await step('visit', { seen: '封条完好' }, passing)
    await expect(step('reopen', {}, sealing)).rejects.toMatchObject({ code: 'step.self' })
    expect(await step('reopen', {}, passing)).toMatchObject({ changed: 1 })
  })

  it('is not another pair of eyes where the same person took it under another post', async () => {
    const made = await take(db.kernel, record, { on: someWells('1115', 1), ...taking('11') })
    const as = (person: string) => ({ ...taking('11'), actor: { ...wardenOf('11'), person } })
    const person = randomUUID()
    const sealing = { on: [{ at: made.records[0]!, answers: { reason: '塌方' } }], ...as(person) }
    await take(db.kernel, ['well', 'seal'], sealing)
    const reopen = (who: string) =>
      take(db.kernel, ['well', 'reopen'], {
        on: [{ at: made.records[0]!, answers: {} }],
        ...as(who),
      })
    await expect(reopen(person)).rejects.toMatchObject({ code: 'step.self' })
    expect(await reopen(randomUUID())).toMatchObject({ changed: 1 })
  })

  it('of one row refuses every row, unless good rows are to be kept', async () => {
    const on = someWells('1113', 4)
    on[2]!.answers.kind = '泉'
    on[3]!.answers.wellNo = 'J0'
    await expect(take(db.kernel, record, { on, ...taking('11') })).rejects.toMatchObject({
      code: 'rows.refused',
    })
    const kept = await take(db.kernel, record, { on, ...taking('11'), rows: 'good' })
    expect(kept).toMatchObject({ created: 2, refused: 2 })
    expect(kept.problems).toMatchObject([
      { row: 3, field: 'kind' },
      { row: 4, code: 'row.twice', says: '与第 1 行重复' },
    ])
  })
})

describe('many records', () => {
  it('take the same number of statements as one', async () => {
    const statements = (count: number, region: string) =>
      statementsOf(db.kernel, () =>
        take(db.kernel, record, { on: someWells(region, count), ...taking('11') }),
      )
    const one = await statements(1, '1120')
    expect(await statements(100, '1121')).toBe(one)
    expect(await statements(10_000, '1122')).toBe(one)
  })

  it('are imported in batches, resumed by their request, and refused whole when asked', async () => {
    const source = (count: number) =>
      async function* () {
        yield* someWells('1130', count)
      }
    const request = randomUUID()
    const what = { actor: wardenOf('11'), request, now: () => at, rows: 'good' as const }
    const first = await importRows(db.kernel, record, { ...what, source: source(12_000) })
    expect(first).toMatchObject({ rows: 12_000, created: 12_000, refused: 0 })
    const again = await importRows(db.kernel, record, { ...what, source: source(12_000) })
    expect(again).toMatchObject({ created: 12_000 })
    expect(await rows(`select count(*)::int as n from event where region = '1130'`)).toEqual([
      { n: 12_000 },
    ])
    const bad = async function* () {
      yield* someWells('1131', 11_000)
      yield { at: { region: '1131' }, answers: { wellNo: 'X' } }
    }
    const whole = { ...what, request: randomUUID(), rows: 'all' as const, source: bad }
    await expect(importRows(db.kernel, record, whole)).rejects.toMatchObject({
      code: 'rows.refused',
    })
    expect(await rows(`select count(*)::int as n from well where region = '1131'`)).toEqual([
      { n: 0 },
    ])
  })

  it('taken at the same time on the same record all count, one after the other', async () => {
    const made = await take(db.kernel, record, { on: someWells('1140', 1), ...taking('11') })
    const one = made.records[0]!
    const measure = (depth: number) =>
      take(db.kernel, ['well', 'measure'], {
        on: [{ at: one, answers: { depth } }],
        ...taking('11'),
      })
    await Promise.all([1, 2, 3, 4].map(measure))
    const [well] = await rows(`select event_no from well where region = '1140'`)
    expect(well).toEqual({ event_no: 5 })
    const sums = await rows(
      `select sum(depth)::int as d, sum(n)::int as n from well_delta where region = '1140'`,
    )
    const [now] = await rows(`select depth::int as d from well where region = '1140'`)
    expect(sums).toEqual([{ d: now?.d, n: 1 }])
  })
})
