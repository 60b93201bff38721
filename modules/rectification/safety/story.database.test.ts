import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firmCode, openCounty, people } from '../testing/county.ts'

const { officer, head, firm } = people

let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
})
afterAll(() => db.close())

describe('a label of trust', () => {
  const asked = {
    firm: '云桥餐馆',
    party: firmCode,
    project: 'restaurant',
    standard: '放心餐馆验收标准',
    appliedOn: '2026-01-05',
    department: 'amr',
  }
  const checked = { checkedOn: '2026-01-20', findings: '后厨整洁，索证齐全' }

  it('is given after a check, looked at, ends by the clock, is renewed and taken away', async () => {
    const id = await db.step(['safety-project', 'apply'], { by: officer, on: '2026-01-05' }, asked)
    const work = { by: officer, on: '2026-01-20' }
    await db.step(['safety-project', 'reject', id], work, { ...checked, findings: '无留样柜' })
    await db.step(['safety-project', 'accept', id], work, checked)
    const grant = ['safety-project', 'grant', id] as const
    const upside = { labelSince: '2026-02-01', labelUntil: '2026-01-01' }
    expect(await db.refused(grant, { by: head, on: '2026-02-01' }, upside)).toContain('有效期止')
    const label = { labelSince: '2026-02-01', labelUntil: '2026-06-30' }
    await db.step(grant, { by: head, on: '2026-02-01' }, label)
    await db.step(['safety-project', 'recheck', id], { by: officer, on: '2026-04-01' }, checked)
    await db.dayPasses('2026-06-30')
    expect(await db.read('safety-project', id)).toMatchObject({
      state: 'expired',
      fields: { released: false },
    })
    const more = { labelUntil: '2027-06-30' }
    await db.step(['safety-project', 'renew', id], { by: head, on: '2026-07-05' }, more)
    const why = { reason: '发生食物中毒' }
    await db.step(['safety-project', 'withdraw', id], { by: head, on: '2026-08-01' }, why)
    expect((await db.read('safety-project', id))?.fields.released).toBe(false)
  })
})

describe('a screened risk', () => {
  it('is put right late, sent back, and struck off by the head', async () => {
    const risk = {
      item: '添加剂台账缺失',
      area: 'additives',
      party: firmCode,
      risk: 'high',
      foundOn: '2026-03-01',
      dueOn: '2026-03-31',
      department: 'amr',
    }
    const id = await db.step(['screening', 'list'], { by: officer, on: '2026-03-01' }, risk)
    await db.dayPasses('2026-03-31')
    expect(await db.stateOf('screening', id)).toBe('open')
    const done = { measures: '已建台账' }
    await db.step(['screening', 'rectify', id], { by: firm, on: '2026-04-03' }, done)
    const back = { dueOn: '2026-04-20', reason: '没有采购凭证' }
    await db.step(['screening', 'return', id], { by: officer, on: '2026-04-04' }, back)
    await db.step(['screening', 'rectify', id], { by: firm, on: '2026-04-10' }, done)
    await db.step(['screening', 'close', id], { by: head, on: '2026-04-11' })
    expect((await db.read('screening', id))?.fields).toMatchObject({
      closedOn: '2026-04-11',
      outcome: 'closed',
    })
  })
})
