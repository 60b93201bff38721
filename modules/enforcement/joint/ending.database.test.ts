import { limitsOn, queue } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, county, openBureau, people } from '../testing/bureau.ts'

const { cityOfficer, cityHead, officer } = people
const traffic = { ...cityOfficer, post: crypto.randomUUID(), department: 'traffic' }

let db: Awaited<ReturnType<typeof openBureau>>
let number = 0
beforeAll(async () => {
  db = await openBureau()
})
afterAll(() => db.close())
const at = (by: typeof cityOfficer, on: string) => ({ by, on, region: city })
const there = (on: string) => ({ by: officer, on, region: county })

const list = (
  action: string,
  answers: Record<string, unknown>,
  by = at(cityOfficer, '2026-03-26'),
) =>
  db.step(['joint-participant', answers.toRegion ? 'listRegion' : 'listDepartment'], by, {
    ...{ action, due: '2026-04-20', task: `检查门店 ${number}`, ...answers },
  })

/** Planned with the traffic police and one county, each with a task of its own name. */
async function planned() {
  number += 1
  const action = await db.step(['joint-action', 'open'], at(cityOfficer, '2026-03-25'), {
    subject: `电动自行车联合整治 ${number}`,
    since: '2026-04-01',
    until: '2026-04-30',
    plan: '统一检查销售门店',
    department: 'amr',
  })
  const [ours, theirs] = [
    await list(action, { department: 'traffic' }),
    await list(action, { toRegion: county }),
  ]
  return { action, ours, theirs, task: `检查门店 ${number}` }
}
async function started() {
  const made = await planned()
  await db.step(['joint-action', 'start', made.action], at(cityHead, '2026-04-01'))
  return { ...made, order: await db.newest('joint-order', officer, { state: 'delivered' }) }
}
const cancel = (action: string, on = '2026-04-08') =>
  db.step(['joint-action', 'cancel', action], at(cityHead, on), { reason: '上级另行部署' })
const signed = (order: string) => db.step(['joint-order', 'sign', order], there('2026-04-02'))
const reported = (order: string, log = '检查三十家') =>
  db.step(['joint-order', 'report', order], there('2026-04-05'), { log })
const newestReport = () => db.newest('joint-report', cityOfficer, { state: 'delivered' })
const accepted = (report: string) =>
  db.step(['joint-report', 'accept', report], at(cityOfficer, '2026-04-06'))

const read = (register: string, id: string, region = city) =>
  db.read(register, id, { by: region === city ? cityHead : officer, region })
const stateOf = async (register: string, id: string, region = city) =>
  (await read(register, id, region))?.state
/** Whether something of that task lies on one of the actor's desks. */
const waits = async (by: typeof officer, task: string) =>
  (await queue(db.kernel, { actor: by, limit: 200 })).items.some(
    ({ record }) => record.fields.task === task,
  )
const limitsOf = (register: string, id: string, region = city) =>
  limitsOn(db.kernel, register, { actor: cityHead, at: { region, id } })

describe('a joint action that is cancelled', () => {
  it('leaves nothing to be done by anybody, and a county sees why', async () => {
    const { action, ours, theirs, task, order } = await started()
    expect([await waits(officer, task), await waits(traffic, task)]).toEqual([true, true])
    await cancel(action)
    const after = await read('joint-order', order.id, county)
    expect(after).toMatchObject({ state: 'calledOff', fields: { endedFor: '上级另行部署' } })
    expect(await limitsOf('joint-order', order.id, county)).toEqual([])
    for (const id of [ours, theirs]) {
      expect(await stateOf('joint-participant', id)).toBe('calledOff')
      expect(await limitsOf('joint-participant', id)).toEqual([])
    }
    expect([await waits(officer, task), await waits(traffic, task)]).toEqual([false, false])
    await db.dayPasses('2026-04-21')
    expect(await stateOf('joint-order', order.id, county)).toBe('calledOff')
  })

  it('takes nothing from a county that has signed, and lets nobody report any more', async () => {
    const { action, ours, order } = await started()
    await signed(order.id)
    await cancel(action)
    const log = { log: '检查十家' }
    for (const name of ['sign', 'report', 'return'])
      expect(
        await db.refused(['joint-order', name, order.id], there('2026-04-09'), {
          ...(name === 'report' && log),
          ...(name === 'return' && { reason: '不属本县' }),
        }),
      ).toContain('step.not-from-here')
    expect(
      await db.refused(['joint-participant', 'report', ours], at(traffic, '2026-04-09'), log),
    ).toContain('step.not-from-here')
  })

  it('keeps what was reported, taken in or not', async () => {
    const [one, other] = [await started(), await started()]
    for (const { order } of [one, other]) {
      await signed(order.id)
      await reported(order.id, `检查 ${order.id}`)
    }
    const report = await newestReport()
    const first = await db.newest('joint-report', cityOfficer, { participant: one.theirs })
    await accepted(first.id)
    await cancel(one.action)
    await cancel(other.action)
    expect(await read('joint-participant', one.theirs)).toMatchObject({
      state: 'reported',
      fields: { log: `检查 ${one.order.id}` },
    })
    expect(report.fields.participant).toBe(other.theirs)
    expect(await read('joint-report', report.id)).toMatchObject({
      state: 'kept',
      fields: { log: `检查 ${other.order.id}` },
    })
    for (const { order } of [one, other])
      expect(await read('joint-order', order.id, county)).toMatchObject({
        state: 'closed',
        fields: { log: `检查 ${order.id}`, endedFor: '上级另行部署' },
      })
    const again = { log: '再报' }
    expect(
      await db.refused(['joint-order', 'report', one.order.id], there('2026-04-09'), again),
    ).toContain('step.not-from-here')
  })

  it('is cancelled once, and by its head', async () => {
    const { action, order } = await started()
    const reason = { reason: '上级另行部署' }
    const asked = ['joint-action', 'cancel', action] as const
    expect(await db.refused(asked, at(cityOfficer, '2026-04-08'), reason)).toContain('not-yours')
    expect(await db.refused(asked, at(cityHead, '2026-04-08'), {})).toContain('取消的原因')
    await cancel(action)
    expect(await db.refused(asked, at(cityHead, '2026-04-09'), reason)).toContain(
      'step.not-from-here',
    )
    for (const name of ['callOff', 'close'])
      expect(
        await db.refused(['joint-order', name, order.id], at(cityHead, '2026-04-09'), {
          endedFor: '伪造',
        }),
      ).toContain('step.not-by-hand')
  })

  it('while it is planned, tells nobody, for nobody was told of it', async () => {
    const { action, ours, theirs, task } = await planned()
    await cancel(action, '2026-03-27')
    expect([
      await stateOf('joint-participant', ours),
      await stateOf('joint-participant', theirs),
    ]).toEqual(['calledOff', 'calledOff'])
    expect(await waits(officer, task)).toBe(false)
  })
})

describe('whoever takes part', () => {
  const leaves = { reason: '无销售门店' }
  it('leaves, and nothing waits for it; the others go on', async () => {
    const { action, ours, theirs, task, order } = await started()
    await signed(order.id)
    const leaving = ['joint-participant', 'withdraw', theirs] as const
    expect(await db.refused(leaving, at(cityOfficer, '2026-04-07'), {})).toContain('退出的原因')
    await db.step(leaving, at(cityOfficer, '2026-04-07'), leaves)
    expect(await read('joint-order', order.id, county)).toMatchObject({
      state: 'calledOff',
      fields: { endedFor: leaves.reason },
    })
    expect([await waits(officer, task), await waits(traffic, task)]).toEqual([false, true])
    expect(await db.refused(leaving, at(cityOfficer, '2026-04-08'), leaves)).toContain(
      'step.not-from-here',
    )
    const log = { log: '检查十家' }
    await db.step(['joint-participant', 'report', ours], at(traffic, '2026-04-08'), log)
    await db.step(['joint-action', 'sum', action], at(cityOfficer, '2026-04-09'))
    const review = { closingReview: '查处三起' }
    await db.step(['joint-action', 'close', action], at(cityHead, '2026-04-30'), review)
    expect(await stateOf('joint-order', order.id, county)).toBe('calledOff')
  })

  it('is asked nothing more once the action has ended, whatever was asked last', async () => {
    const { action, ours, theirs, task, order } = await started()
    await signed(order.id)
    await reported(order.id)
    await accepted((await newestReport()).id)
    const more = { due: '2026-04-24', reason: '没有写明案件数' }
    await db.step(['joint-participant', 'askAgain', theirs], at(cityOfficer, '2026-04-07'), more)
    const second = await db.newest('joint-order', officer, { state: 'delivered' })
    await reported(order.id, '检查三十家，立案三起')
    await accepted((await newestReport()).id)
    await db.step(['joint-participant', 'report', ours], at(traffic, '2026-04-08'), { log: '好' })
    await db.step(['joint-action', 'sum', action], at(cityOfficer, '2026-04-09'))
    expect(
      await db.refused(
        ['joint-participant', 'askAgain', ours],
        at(cityOfficer, '2026-04-10'),
        more,
      ),
    ).toContain('不在进行中')
    expect(await waits(officer, task)).toBe(true)
    const review = { closingReview: '查处三起' }
    await db.step(['joint-action', 'close', action], at(cityHead, '2026-04-30'), review)
    expect(await waits(officer, task)).toBe(false)
    expect([
      await stateOf('joint-order', order.id, county),
      await stateOf('joint-order', second.id, county),
    ]).toEqual(['closed', 'calledOff'])
    expect(await stateOf('joint-participant', theirs)).toBe('reported')
  })

  it('is added while it is planned or running, told by the head, and not after', async () => {
    const { action, ours, theirs, order } = await started()
    const head = at(cityHead, '2026-04-02')
    const more = ['joint-action', 'startMore', action] as const
    expect(await db.refused(more, head)).toContain('须先列入新增的参加单位')
    const added = await list(action, { department: 'police' }, at(cityOfficer, '2026-04-02'))
    await db.step(more, head)
    expect([
      await stateOf('joint-participant', added),
      await stateOf('joint-participant', ours),
    ]).toEqual(['invited', 'invited'])
    await db.step(['joint-order', 'return', order.id], there('2026-04-03'), { reason: '无门店' })
    for (const id of [ours, theirs, added])
      await db.step(['joint-participant', 'withdraw', id], at(cityOfficer, '2026-04-04'), leaves)
    expect(await stateOf('joint-order', order.id, county)).toBe('returned')
    await db.step(['joint-action', 'sum', action], at(cityOfficer, '2026-04-09'))
    for (const whom of [{ department: 'agri' }, { toRegion: county }])
      expect(await refusedToList(action, whom)).toContain('不能再变动参加单位')
    const gone = await planned()
    await cancel(gone.action, '2026-03-27')
    expect(await refusedToList(gone.action, { department: 'agri' })).toContain('parent.disagrees')
    expect(
      await db.refused(
        ['joint-participant', 'withdraw', gone.ours],
        at(cityOfficer, '2026-03-28'),
        leaves,
      ),
    ).toContain('step.not-from-here')
  })
})

const refusedToList = (action: string, whom: Record<string, unknown>) =>
  db.refused(
    ['joint-participant', whom.toRegion ? 'listRegion' : 'listDepartment'],
    at(cityOfficer, '2026-04-10'),
    { action, due: '2026-04-20', task: '检查', ...whom },
  )
