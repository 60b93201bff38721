import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firmCode, openCounty, people } from '../testing/county.ts'

const { officer, colleague, head, firm } = people
const plan = {
  basis: '2026年第三季度双随机抽取结果',
  kind: 'random',
  regime: 'industrial',
  riskClass: 'c',
  party: firmCode,
  on: '2026-09-10',
  items: '生产许可、出厂检验、原料进货查验',
  department: 'amr',
  assignees: [officer.post, colleague.post],
}
const done = { doneOn: '2026-09-10', findings: '出厂检验记录不全' }

let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
})
afterAll(() => db.close())

/** An inspection that was held on its day. */
async function held(more: Record<string, unknown> = {}) {
  const asked = { ...plan, ...more }
  const id = await db.step(['site-inspection', 'plan'], { by: officer, on: '2026-09-01' }, asked)
  await db.step(['site-inspection', 'do', id], { by: officer, on: '2026-09-10' }, done)
  return id
}

describe('an inspection', () => {
  it('is planned, done by two, opens a case, and is published by another post in 20 working days', async () => {
    const id = await held()
    const on = '2026-09-10'
    const found = { product: '电热毯', severity: 'general' }
    await db.step(['site-inspection', 'order', id], { by: officer, on }, found)
    const opened = await db.newest('nonconformity', officer, { source: 'inspection' })
    expect(opened).toMatchObject({ state: 'opened', fields: { product: '电热毯', openedOn: on } })
    expect((await db.read('site-inspection', id))?.limitOn).toContain('2026-10-1')
    expect(await db.refused(['site-inspection', 'publish', id], { by: officer, on })).toContain(
      'step.not-yours',
    )
    await db.step(['site-inspection', 'publish', id], { by: head, on: '2026-09-20' })
    expect(await db.read('site-inspection', id)).toMatchObject({
      state: 'published',
      fields: { released: true, outcome: 'ordered' },
    })
  })

  it('is late on its day plus one, and still done', async () => {
    const id = await db.step(['site-inspection', 'plan'], { by: officer, on: '2026-09-01' }, plan)
    await db.dayPasses('2026-09-10')
    expect(await db.stateOf('site-inspection', id)).toBe('planned')
    await db.step(['site-inspection', 'do', id], { by: officer, on: '2026-09-11' }, done)
  })

  it('becomes a lead where the law may have been broken; only such fields as have a ladder open a case', async () => {
    const id = await held({ regime: 'other', kind: 'special' })
    const on = '2026-09-10'
    const found = { product: '服装', severity: 'general' }
    expect(
      await db.refused(['site-inspection', 'order', id], { by: officer, on }, found),
    ).toContain('step.not-now')
    const facts = { subject: '涉嫌侵犯注册商标专用权', facts: '货架上有仿冒商品' }
    await db.step(['site-inspection', 'file', id], { by: officer, on }, facts)
    expect((await db.newest('clue', officer)).fields).toMatchObject({ source: 'inspection' })
    expect((await db.read('site-inspection', id))?.fields.publicity).toBeNull()
  })

  it('is corrected when the enterprise objects and is right', async () => {
    const id = await held()
    const on = '2026-09-10'
    await db.step(['site-inspection', 'clean', id], { by: officer, on })
    await db.step(['site-inspection', 'publish', id], { by: head, on })
    const why = { reason: '记录有误' }
    expect(await db.refused(['site-inspection', 'correct', id], { by: head, on }, why)).toContain(
      'step.not-now',
    )
    const said = { objection: '检查日期有误，当日停产' }
    await db.step(['site-inspection', 'objectTo', id], { by: firm, on: '2026-09-15' }, said)
    await db.step(['site-inspection', 'correct', id], { by: head, on: '2026-09-18' }, why)
    expect(await db.read('site-inspection', id)).toMatchObject({
      state: 'done',
      fields: { outcome: null, released: false },
    })
  })

  it('is reviewed by somebody who was not there, with who answers for it where it was wrong', async () => {
    const id = await held()
    const on = '2026-09-12'
    await db.step(['site-inspection', 'clean', id], { by: officer, on })
    const wrong = { quality: 'wrong', qualityNote: '未出示证件' }
    const review = ['site-inspection', 'review', id] as const
    expect(await db.refused(review, { by: officer, on }, wrong)).toContain('step.apart')
    expect(await db.refused(review, { by: colleague, on }, wrong)).toContain('执法责任')
    const named = { ...wrong, liability: '责任人员批评教育，案卷重新制作' }
    await db.step(review, { by: colleague, on }, named)
  })
})
