import { limitsOn } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, county, openBureau, people } from '../testing/bureau.ts'

const { cityOfficer, cityHead, officer } = people
const traffic = { ...cityOfficer, post: crypto.randomUUID(), department: 'traffic' }
const plan = {
  subject: '电动自行车联合整治',
  since: '2026-04-01',
  until: '2026-04-30',
  plan: '统一检查销售门店',
  department: 'amr',
}

let db: Awaited<ReturnType<typeof openBureau>>
beforeAll(async () => {
  db = await openBureau()
})
afterAll(() => db.close())
const at = (by: typeof cityOfficer, on: string) => ({ by, on, region: city })

/** Started on 1 April, with the traffic police and one county. */
async function started() {
  const action = await db.step(['joint-action', 'open'], at(cityOfficer, '2026-03-25'), plan)
  const list = (answers: Record<string, unknown>) =>
    db.step(
      ['joint-participant', answers.toRegion ? 'listRegion' : 'listDepartment'],
      at(cityOfficer, '2026-03-26'),
      { action, task: '检查门店', due: '2026-04-20', ...answers },
    )
  const ours = await list({ department: 'traffic' })
  const theirs = await list({ toRegion: county })
  await db.step(['joint-action', 'start', action], at(cityHead, '2026-04-01'))
  return { action, ours, theirs }
}
/** The county is told what its report lacks, and reports again. */
async function reportedAgain(theirs: string, more: { due: string; reason: string }) {
  await db.step(['joint-participant', 'askAgain', theirs], at(cityOfficer, '2026-04-21'), more)
  const order = await db.newest('joint-order', officer, { state: 'delivered' })
  expect(order.fields).toMatchObject({ due: more.due, more: more.reason })
  await db.step(['joint-order', 'sign', order.id], { by: officer, on: '2026-04-22' })
  const better = { log: '检查三十家，立案三起' }
  await db.step(['joint-order', 'report', order.id], { by: officer, on: '2026-04-22' }, better)
  const report = await db.newest('joint-report', cityOfficer, { state: 'delivered' })
  await db.step(['joint-report', 'accept', report.id], at(cityOfficer, '2026-04-22'))
  const read = await db.read('joint-participant', theirs, { by: cityHead, region: city })
  expect(read).toMatchObject({ state: 'reported', fields: better })
}
const stateOf = async (register: string, id: string) =>
  (await db.read(register, id, { by: cityHead, region: city }))?.state

const late = async (register: string, id: string) =>
  (await limitsOn(db.kernel, register, { actor: cityHead, at: { region: city, id } }))[0]?.late

describe('a joint action', () => {
  it('ends no earlier than it begins, names who takes part, and is started by another than planned it', async () => {
    const early = { ...plan, until: '2026-03-31' }
    const open = at(cityOfficer, '2026-03-25')
    expect(await db.refused(['joint-action', 'open'], open, early)).toContain('不能早于开始日期')
    const action = await db.step(['joint-action', 'open'], open, plan)
    const nobody = { action, task: '检查', due: '2026-04-20' }
    for (const [name, says] of [
      ['listDepartment', '请选择参加部门'],
      ['listRegion', '请选择参加地区'],
    ] as const)
      expect(await db.refused(['joint-participant', name], open, nobody)).toContain(says)
    expect(
      await db.refused(['joint-action', 'start', action], at(cityHead, '2026-04-01')),
    ).toContain('children.not-ready')
    expect(await db.refused(['joint-action', 'start', action], open)).toContain('step.not-yours')
  })

  it('is reported by every department and region, sent back where it says too little, and reviewed', async () => {
    const { action, ours, theirs } = await started()
    const order = await db.newest('joint-order', officer, { state: 'delivered' })
    expect(order).toMatchObject({ region: county, fields: { from: city, due: '2026-04-20' } })
    await db.step(['joint-order', 'sign', order.id], { by: officer, on: '2026-04-02' })
    const done = { log: '检查三十家' }
    await db.step(['joint-order', 'report', order.id], { by: officer, on: '2026-04-18' }, done)
    const sum = ['joint-action', 'sum', action] as const
    expect(await db.refused(sum, at(cityOfficer, '2026-04-20'))).toContain('全部报告')
    const first = await db.newest('joint-report', cityOfficer, { state: 'delivered' })
    await db.step(['joint-report', 'accept', first.id], at(cityOfficer, '2026-04-20'))
    await db.step(['joint-participant', 'report', ours], at(traffic, '2026-04-20'), done)
    expect([
      await stateOf('joint-participant', ours),
      await stateOf('joint-participant', theirs),
    ]).toEqual(['reported', 'reported'])
    const more = { due: '2026-04-24', reason: '没有写明案件数' }
    await db.step(['joint-participant', 'askAgain', ours], at(cityOfficer, '2026-04-21'), more)
    await db.step(['joint-participant', 'report', ours], at(traffic, '2026-04-22'), done)
    await reportedAgain(theirs, more)
    await db.step(sum, at(cityOfficer, '2026-04-28'))
    const review = { closingReview: '查处三起' }
    await db.step(['joint-action', 'close', action], at(cityHead, '2026-04-30'), review)
    expect(await stateOf('joint-action', action)).toBe('closed')
  })

  it('goes on without whoever is late or leaves: late is marked', async () => {
    const { action, ours, theirs } = await started()
    await db.dayPasses('2026-04-20')
    expect(await stateOf('joint-participant', ours)).toBe('invited')
    expect(await late('joint-participant', ours)).toBe(true)
    const then = at(traffic, '2026-04-23')
    await db.step(['joint-participant', 'report', ours], then, { log: '检查十家' })
    const leaves = { reason: '无销售门店' }
    await db.step(['joint-participant', 'withdraw', theirs], at(cityOfficer, '2026-04-23'), leaves)
    await db.step(['joint-action', 'sum', action], at(cityOfficer, '2026-04-28'))
    expect(await stateOf('joint-action', action)).toBe('reported')
  })
})
