import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firmCode, openCounty, people } from '../rectification/testing/county.ts'

const { officer, head, firm } = people
const proposal = {
  grounds: 'failedBatches',
  count: 2,
  party: firmCode,
  subject: '半年内两批次产品不合格',
  department: 'amr',
}
const meeting = { meetOn: '2026-04-10', place: '县局二楼会议室' }
const minutes = {
  minutes: '通报问题，听取说明',
  commitments: '6月底前完成工艺改造',
  checkBy: '2026-06-30',
}

let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
})
afterAll(() => db.close())

/** Decided and called. */
async function called() {
  const on = '2026-04-01'
  const id = await db.step(['interview', 'propose'], { by: officer, on }, proposal)
  await db.step(['interview', 'decide', id], { by: head, on })
  await db.step(['interview', 'notice', id], { by: officer, on }, meeting)
  return id
}
async function minuted() {
  const id = await called()
  const on = '2026-04-10'
  const present = { attendedBy: ['县局 赵一', '县局 钱二', '企业 冯九'] }
  await db.step(['interview', 'attend', id], { by: officer, on }, present)
  await db.step(['interview', 'minute', id], { by: officer, on }, minutes)
  return id
}

describe('an interview', () => {
  it('is proposed, decided by another, signed for, minuted, kept and closed', async () => {
    const on = '2026-04-01'
    const own = await db.step(['interview', 'propose'], { by: head, on }, proposal)
    expect(await db.refused(['interview', 'decide', own], { by: head, on })).toContain('step.apart')
    const id = await called()
    expect((await db.read('interview', id))?.fields.noticeNo).toMatch(/^2026-\d{4}$/)
    await db.step(['interview', 'sign', id], { by: firm, on: '2026-04-02' })
    const present = { attendedBy: ['县局 赵一', '县局 钱二', '企业 冯九'] }
    await db.step(['interview', 'attend', id], { by: officer, on: '2026-04-10' }, present)
    const told = { by: officer, on: '2026-04-10' }
    await db.step(['interview', 'minute', id], told, minutes)
    await db.step(['interview', 'returnMinutes', id], { ...told, by: head }, { reason: '未签字' })
    await db.step(['interview', 'minute', id], told, minutes)
    const found = { findings: '工艺改造已完成' }
    await db.step(['interview', 'keep', id], { by: officer, on: '2026-06-20' }, found)
    const opinion = { reason: '同意办结' }
    await db.step(['interview', 'close', id], { by: head, on: '2026-06-21' }, opinion)
    expect(await db.read('interview', id)).toMatchObject({
      state: 'closed',
      fields: { checked: 'kept', signedOn: '2026-04-02' },
    })
  })

  it('is called again when nobody came, and becomes a lead when nobody comes again', async () => {
    const id = await called()
    const on = '2026-04-10'
    await db.step(
      ['interview', 'miss', id],
      { by: officer, on },
      { absent: '未到场，电话无人接听' },
    )
    await db.step(
      ['interview', 'notice', id],
      { by: officer, on },
      { ...meeting, meetOn: '2026-04-20' },
    )
    const then = { by: officer, on: '2026-04-20' }
    await db.step(['interview', 'miss', id], then, { absent: '再次未到场' })
    const facts = { about: '拒不接受约谈', facts: '两次通知均未到场' }
    await db.step(['interview', 'escalate', id], { by: head, on: '2026-04-21' }, facts)
    expect((await db.newest('clue', officer)).fields).toMatchObject({ subject: facts.about })
  })

  it('is late when nobody checks the promise in time; a broken one gets another term', async () => {
    const id = await minuted()
    await db.dayPasses('2026-06-30')
    expect(await db.stateOf('interview', id)).toBe('minuted')
    const late = { by: officer, on: '2026-07-02' }
    await db.step(['interview', 'break', id], late, { findings: '改造未完成' })
    const again = { checkBy: '2026-08-31', reason: '设备到货延迟' }
    await db.step(['interview', 'again', id], { by: head, on: '2026-07-03' }, again)
    expect((await db.read('interview', id))?.fields.checked).toBeNull()
    await db.step(
      ['interview', 'keep', id],
      { by: officer, on: '2026-08-20' },
      { findings: '已完成' },
    )
  })

  it('is put off, and not held where the head sees no cause', async () => {
    const on = '2026-04-01'
    const id = await called()
    await db.step(['interview', 'postpone', id], { by: officer, on }, { reason: '负责人住院' })
    await db.step(['interview', 'notice', id], { by: officer, on }, meeting)
    const none = await db.step(['interview', 'propose'], { by: officer, on }, proposal)
    await db.step(['interview', 'drop', none], { by: head, on }, { reason: '已在整改' })
    expect(await db.stateOf('interview', none)).toBe('dropped')
  })
})
