import { type Actor, readAddress, take } from '@zhiheng/kernel'
import { statementsOf } from '@zhiheng/kernel/testing/statements.ts'
import { confirmDocument } from '@zhiheng/modules'
import { readText } from '@zhiheng/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proposalsOf } from '../proposals.ts'
import { city, openLinchuan, outlineText, people, samplesOf } from '../testing/linchuan.ts'
import { type GoalsAsked, goalList } from './list.ts'
import { noDepartment } from './narrow.ts'

const on = '2026-06-30'
let db: Awaited<ReturnType<typeof openLinchuan>>

/** An outline whose goals are named so many times. */
async function load(title: string, times: number) {
  const reading = readText(outlineText)
  const { goals } = await proposalsOf(db.kernel, people.office, {
    reading,
    region: city,
    today: on,
  })
  const dates = { issuedOn: null, startsOn: '2026-01-01', endsOn: '2026-12-31' } as const
  const { address } = await confirmDocument(db.kernel, db.taking(people.office), {
    region: city,
    document: { title, issuer: null, docNo: null, ...dates, openness: 'open' },
    text: reading.text,
    outline: reading.outline,
    goals: Array.from({ length: times }, () => goals).flat(),
    tasks: [],
  })
  return address
}

const read = (by: Partial<GoalsAsked> = {}, actor: Actor = people.office) =>
  goalList(db.kernel, actor, { region: city, on, ...by })

beforeAll(async () => {
  db = await openLinchuan()
  await take(db.kernel, ['sample', 'import'], {
    on: [...samplesOf('2026-03', 'industrial', [9, 1]), ...samplesOf('2026-03', 'food', [99, 1])],
    ...db.taking(people.clerk),
  })
  await load('行动方案', 1)
})
afterAll(() => db.close())

describe('the goals of a region', () => {
  it('stand with target, latest figure and distance, as they do in their outline', async () => {
    const { goals, counts, total } = await read()
    expect(total).toBe(3)
    expect(goals.map(({ title, distance, state }) => [title, distance, state])).toEqual([
      ['工业产品质量监督抽查合格率', -2, 'behind'],
      ['食品质量抽检合格率', 2, 'reached'],
      ['公共服务质量满意度', null, 'unknown'],
    ])
    expect(goals[0]).toMatchObject({
      ...{ comparator: 'gte', value: 92, unit: '%', deadline: '2026-12-31' },
      figure: { value: 90, periodTitle: '2026年1—6月' },
    })
    expect(counts).toEqual({ reached: 1, onTrack: 0, behind: 1, missed: 0, unknown: 1 })
  })

  it('are unknown on a day before there were figures', async () => {
    expect((await read({ on: '2026-01-31' })).counts.unknown).toBe(3)
  })

  it('are counted by state whatever state is asked for', async () => {
    const { goals, counts, total } = await read({ state: 'unknown', domain: 'service' })
    expect([goals.length, total]).toEqual([1, 3])
    expect([counts.unknown, counts.reached]).toEqual([1, 0])
  })

  it('have the department that the office made responsible, and are found by it', async () => {
    const [first] = (await read()).goals
    const entrust = (actor: Actor) =>
      take(db.kernel, ['goal', 'entrust'], {
        on: [{ at: readAddress(first!.address)!, answers: { department: 'amr' } }],
        ...db.taking(actor),
      })
    await expect(entrust(people.head)).rejects.toThrow()
    await entrust(people.office)
    const { goals, departments } = await read({ department: 'amr' })
    expect(goals.map(({ id, departmentTitle }) => [id, departmentTitle])).toEqual([
      [first!.id, '临川市市场监督管理局'],
    ])
    expect(departments.map(({ code }) => code)).toEqual([noDepartment, 'amr'])
    expect((await read({ department: noDepartment })).goals).toHaveLength(2)
  })

  it('are read in the region, and by nobody of another', async () => {
    expect((await read({}, people.clerk)).goals).toHaveLength(3)
    const { goals, outlines, departments, total } = await read({}, people.elsewhere)
    expect([goals, outlines, departments, total]).toEqual([[], [], [], 0])
  })

  it('are read by as many statements, however many there are', async () => {
    const few = await statementsOf(db.kernel, () => read())
    const address = await load('第二份', 60)
    let found = 0
    const many = await statementsOf(db.kernel, async () => {
      found = (await read()).total
    })
    expect([found, many]).toEqual([183, few])
    expect((await read({ document: address })).goals).toHaveLength(180)
  })
})
