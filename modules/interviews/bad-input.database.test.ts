import { randomUUID } from 'node:crypto'
import { queue } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firmCode, openCounty, people } from '../rectification/testing/county.ts'

const { officer, colleague, head, firm, neighbour } = people
const on = '2026-04-01'
const proposal = {
  grounds: 'incident',
  party: firmCode,
  subject: '产品短路起火',
  department: 'amr',
}

let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
})
afterAll(() => db.close())

async function called(more = {}) {
  const asked = { ...proposal, ...more }
  const id = await db.step(['interview', 'propose'], { by: officer, on }, asked)
  await db.step(['interview', 'decide', id], { by: head, on })
  const meeting = { meetOn: on, place: '二楼会议室' }
  await db.step(['interview', 'notice', id], { by: officer, on }, meeting)
  return id
}

describe('an interview', () => {
  it('is not minuted before it was held, nor held twice, nor attended by one alone', async () => {
    const id = await called()
    const minutes = { minutes: '通报', commitments: '整改', checkBy: '2026-06-30' }
    const by = { by: officer, on }
    expect(await db.refused(['interview', 'minute', id], by, minutes)).toContain(
      'step.not-from-here',
    )
    const attend = ['interview', 'attend', id] as const
    expect(await db.refused(attend, by, { attendedBy: ['县局 赵一'] })).toContain('参加人员')
    await db.step(attend, by, { attendedBy: ['县局 赵一', '企业 冯九'] })
    expect(await db.refused(attend, by, { attendedBy: ['县局 赵一', '企业 冯九'] })).toContain(
      'step.not-from-here',
    )
  })

  it('is called for a day to come at a place, held on its day, and promises something until a later one', async () => {
    const by = { by: officer, on }
    const id = await db.step(['interview', 'propose'], by, proposal)
    await db.step(['interview', 'decide', id], { by: head, on })
    const notice = ['interview', 'notice', id] as const
    const past = { meetOn: '2026-03-31', place: '二楼' }
    expect(await db.refused(notice, by, past)).toContain('约谈日期不能早于通知日期')
    expect(await db.refused(notice, by, { meetOn: '2026-04-10' })).toContain('约谈地点')
    await db.step(notice, by, { ...past, meetOn: '2026-04-10' })
    const both = { attendedBy: ['县局 赵一', '企业 冯九'] }
    expect(await db.refused(['interview', 'attend', id], by, both)).toContain('约谈日期未到')
    expect(await db.refused(['interview', 'miss', id], by)).toContain('未到情况')
    const then = { by: officer, on: '2026-04-10' }
    await db.step(['interview', 'attend', id], then, both)
    const minute = ['interview', 'minute', id] as const
    const said = { minutes: '通报', commitments: '整改', checkBy: '2026-04-09' }
    expect(await db.refused(minute, then, said)).toContain('承诺期限不能早于约谈日期')
    expect(await db.refused(minute, then, { ...said, checkBy: null })).toContain('承诺期限')
    await db.step(minute, then, { ...said, checkBy: '2026-05-10' })
    expect(await db.refused(['interview', 'keep', id], then)).toContain('核查情况')
  })

  it('is signed for by the enterprise that it is about, and seen by no other', async () => {
    const id = await called()
    const other = { ...firm, post: randomUUID(), party: '91310115MA1K35JM1D' }
    expect(await db.refused(['interview', 'sign', id], { by: other, on })).toContain(
      'record.unknown',
    )
    expect(await db.refused(['interview', 'decide', id], { by: neighbour, on })).toContain(
      'record.unknown',
    )
    await db.step(['interview', 'sign', id], { by: firm, on })
    expect(await db.read('interview', id, { by: firm })).toMatchObject({ state: 'noticed' })
  })

  it('lies with its handlers, and with the head while it waits to be decided', async () => {
    const desk = async (by: typeof officer) => {
      const kind = { register: 'interview' }
      const { items } = await queue(db.kernel, { actor: by, kind })
      return items.map(({ why }) => why)
    }
    const before = await desk(colleague)
    await called({ assignees: [colleague.post] })
    expect((await desk(colleague)).length).toBe(before.length + 1)
    await db.step(['interview', 'propose'], { by: officer, on }, proposal)
    expect(await desk(head)).toContain('约谈待决定')
  })
})
