import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFile, firmCode, openCreditCounty, people } from '../testing/county.ts'

const { officer, head, office, buyer, firm, otherFirm } = people
const wrong = {
  ...{ party: firmCode, ofRecord: 'sample', recordNo: 'CC2026-001' },
  ...{ says: '样品不是本企业生产的', evidence: [aFile] },
}

let db: Awaited<ReturnType<typeof openCreditCounty>>
beforeAll(async () => {
  db = await openCreditCounty()
})
afterAll(() => db.close())
const step = (name: string, id: string) => ['correction', name, id] as const
const filed = (on = '2026-03-02') => db.step(['correction', 'file'], { by: firm, on }, wrong)
async function assigned() {
  const id = await filed()
  await db.step(step('assign', id), { by: office, on: '2026-03-03' }, { department: 'amr' })
  return id
}

describe('a correction', () => {
  it('is asked for by the enterprise itself, with evidence', async () => {
    const by = { by: firm, on: '2026-03-02' }
    expect(await db.refused(['correction', 'file'], by, { ...wrong, evidence: [] })).not.toBe(
      'taken',
    )
    expect(await db.refused(['correction', 'file'], { ...by, by: otherFirm }, wrong)).toContain(
      'step.not-yours',
    )
    const id = await filed()
    expect(await db.read('correction', id, { by: otherFirm })).toBeUndefined()
    expect(await db.refused(step('assign', id), { by: officer, on: '2026-03-03' }, {})).toContain(
      'step.not-yours',
    )
    await db.step(step('withdraw', id), { by: firm, on: '2026-03-03' }, { reason: '已查明' })
    expect(await db.stateOf('correction', id)).toBe('withdrawn')
  })

  it('is given to a department, handed back by it, and answered with what was corrected', async () => {
    const id = await filed()
    await db.step(step('assign', id), { by: office, on: '2026-03-03' }, { department: 'finance' })
    await db.step(step('handBack', id), { by: buyer, on: '2026-03-03' }, { reason: '非本局信息' })
    await db.step(step('assign', id), { by: office, on: '2026-03-04' }, { department: 'amr' })
    const on = '2026-03-05'
    const done = { result: 'corrected', answer: '经核查属实' }
    expect(await db.refused(step('answer', id), { by: buyer, on }, done)).toContain(
      'step.not-yours',
    )
    expect(await db.refused(step('answer', id), { by: officer, on }, done)).toContain('更正的内容')
    await db.step(step('answer', id), { by: officer, on }, { ...done, basis: '已改正生产者' })
    expect(await db.read('correction', id, { by: firm })).toMatchObject({
      state: 'answered',
      fields: { result: 'corrected', answeredOn: on },
    })
  })

  it('is refused with a reason', async () => {
    const id = await assigned()
    const by = { by: officer, on: '2026-03-05' }
    expect(await db.refused(step('answer', id), by, { result: 'refused' })).toContain('答复和理由')
    await db.step(step('answer', id), by, { result: 'refused', answer: '标识、进货票据均指向贵司' })
    expect(await db.stateOf('correction', id)).toBe('answered')
  })

  it('has the time that the region sets, and is marked when that has passed', async () => {
    const never = await assigned()
    const setting = { name: 'correction.answer', since: '2026-03-01', amount: 10, unit: 'workdays' }
    const by = { by: head, on: '2026-03-02' }
    await db.step(['limit-setting', 'import'], by, { ...setting, basis: '县质量办通知' })
    const id = await assigned()
    expect(await db.ends('correction', never)).toEqual({})
    expect(await db.ends('correction', id)).toEqual({ answer: '2026-03-16' })
    await db.dayPasses('2026-03-16')
    expect((await db.read('correction', id))!.fields).toMatchObject({ late: true })
    expect((await db.read('correction', never))!.fields.late).toBeNull()
  })
})
