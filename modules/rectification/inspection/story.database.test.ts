import { list } from '@zhiheng/kernel'
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
      'children.',
    )
    const result = await db.newest('inspection-result', firm, { inspection: id })
    const said = { objection: '检查日期有误，当日停产' }
    const object = ['inspection-result', 'object', result.id] as const
    expect(await db.refused(object, { by: firm, on: '2026-09-15' })).toContain('请写明异议内容')
    await db.step(object, { by: firm, on: '2026-09-15' }, said)
    await db.step(['site-inspection', 'correct', id], { by: head, on: '2026-09-18' }, why)
    expect(await db.read('site-inspection', id)).toMatchObject({
      state: 'done',
      fields: { outcome: null, released: false },
    })
    expect(await db.stateOf('inspection-result', result.id)).toBe('withdrawn')
  })

  it('tells the enterprise what came of it, and neither the plan, its class of risk nor what is said of the file', async () => {
    const planned = await db.step(
      ['site-inspection', 'plan'],
      { by: officer, on: '2026-09-01' },
      { ...plan, items: '未公开的检查安排' },
    )
    const filed = await held({ regime: 'other' })
    const on = '2026-09-10'
    const lead = { subject: '涉嫌违法', facts: '内部线索' }
    await db.step(['site-inspection', 'file', filed], { by: officer, on }, lead)
    const seen = () => list(db.kernel, 'inspection-result', { actor: firm })
    const told = async () => (await seen()).records.map(({ fields }) => fields.inspection)
    expect(await told()).not.toContain(filed)
    await db.step(['site-inspection', 'publish', filed], { by: head, on: '2026-09-11' })
    expect(await told()).toContain(filed)
    for (const id of [planned, filed])
      expect(await db.read('site-inspection', id, { by: firm })).toBeUndefined()
    expect(JSON.stringify((await seen()).records)).not.toMatch(/未公开|内部线索|riskClass|quality/)
  })

  it('answers an objection that is not right, with its reasons', async () => {
    const id = await held()
    const on = '2026-09-10'
    await db.step(['site-inspection', 'clean', id], { by: officer, on })
    const result = await db.newest('inspection-result', firm, { inspection: id })
    const at = (name: string) => ['inspection-result', name, result.id] as const
    await db.step(at('object'), { by: firm, on: '2026-09-15' }, { objection: '不认可' })
    const answer = { answer: '现场记录有企业负责人签字' }
    expect(await db.refused(at('answer'), { by: officer, on }, answer)).toContain('step.not-yours')
    await db.step(at('answer'), { by: head, on: '2026-09-16' }, answer)
    expect(await db.read('inspection-result', result.id, { by: firm })).toMatchObject({
      state: 'answered',
      fields: answer,
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
