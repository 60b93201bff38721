import { list, publicActor } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { biscuits, blanket, firmCode, notice, openMaker, people, plan } from './testing/maker.ts'

const { officer, colleague, head, deputy, firm } = people
const knownAt = '2026-09-21T10:00:00+08:00'

let db: Awaited<ReturnType<typeof openMaker>>
beforeAll(async () => {
  db = await openMaker()
})
afterAll(() => db.close())

const fieldsOf = async (id: string) => (await db.read('recall', id))!.fields
/** A recall of food, first grade, announced on 22 September 2026. */
async function announced(lot: string) {
  const batch = await db.lot(lot)
  const known = { ...biscuits, lot, batch, knownAt, grade: 'first' }
  const id = await db.stepAt(['recall', 'known'], { by: officer, at: '2026-09-21T11:00' }, known)
  const by = firm
  await db.stepAt(
    ['recall', 'plan', id],
    { by, at: '2026-09-22T09:00' },
    { ...plan, grade: 'first' },
  )
  await db.stepAt(['recall', 'announce', id], { by, at: '2026-09-22T15:00' }, notice)
  return { id, batch }
}

describe('a recall of food', () => {
  it('begins within 24 hours of knowing, ends within 10 working days of the notice, and is reported within 5', async () => {
    const known = { ...biscuits, knownAt, grade: 'first' }
    const id = await db.stepAt(['recall', 'known'], { by: officer, at: '2026-09-21T11:00' }, known)
    expect(await db.ends(id)).toEqual({ plan: '2026-09-22T10:00' })
    const full = { ...plan, grade: 'first' }
    await db.stepAt(['recall', 'plan', id], { by: firm, at: '2026-09-22T09:00' }, full)
    expect(await fieldsOf(id)).toMatchObject({ startedInTime: true, plannedOn: '2026-09-22' })
    await db.stepAt(['recall', 'announce', id], { by: firm, at: '2026-09-22T15:00' }, notice)
    expect(await db.ends(id)).toEqual({ complete: '2026-10-13T23:59' })
    const done = { text: '全部收回' }
    await db.stepAt(['recall', 'complete', id], { by: firm, at: '2026-10-12T15:00' }, done)
    expect(await fieldsOf(id)).toMatchObject({ finishedInTime: true })
    expect(await db.ends(id)).toEqual({ summarise: '2026-10-19T23:59' })
  })

  it.each([
    ['second', '2026-09-23T10:00', '2026-10-27T23:59'],
    ['third', '2026-09-24T10:00', '2026-11-10T23:59'],
  ])('of grade %s has more time', async (grade, begins, ends) => {
    const known = { ...biscuits, knownAt }
    const id = await db.stepAt(['recall', 'known'], { by: officer, at: '2026-09-21T11:00' }, known)
    expect(await db.ends(id)).toEqual({})
    await db.stepAt(['recall', 'assess', id], { by: firm, at: '2026-09-21T12:00' }, { grade })
    expect(await db.ends(id)).toEqual({ plan: begins })
    const full = { ...plan, grade }
    await db.stepAt(['recall', 'plan', id], { by: firm, at: '2026-09-22T09:00' }, full)
    await db.stepAt(['recall', 'announce', id], { by: firm, at: '2026-09-22T15:00' }, notice)
    expect(await db.ends(id)).toEqual({ complete: ends })
  })

  it('that begins late is late, and may begin still', async () => {
    const known = { ...biscuits, knownAt, grade: 'first' }
    const id = await db.stepAt(['recall', 'known'], { by: officer, at: '2026-09-21T11:00' }, known)
    await db.dayPasses('2026-09-22')
    const full = { ...plan, grade: 'first' }
    await db.stepAt(['recall', 'plan', id], { by: firm, at: '2026-09-23T09:00' }, full)
    expect(await fieldsOf(id)).toMatchObject({ startedInTime: false })
  })

  it('whose plan is not enough begins anew, and whose time is too short gets more, which is published', async () => {
    const { id } = await announced('B-back')
    const known = { ...biscuits, knownAt, grade: 'first' }
    const other = await db.stepAt(
      ['recall', 'known'],
      { by: officer, at: '2026-09-21T11:00' },
      known,
    )
    expect(
      await db.refused(
        ['recall', 'plan', other],
        { by: firm, on: '2026-09-21' },
        { grade: 'first' },
      ),
    ).toContain('召回计划须写明')
    const full = { ...plan, grade: 'first' }
    await db.stepAt(['recall', 'plan', other], { by: firm, at: '2026-09-22T09:00' }, full)
    const back = { reason: '没有写明流向' }
    await db.stepAt(['recall', 'returnPlan', other], { by: officer, at: '2026-09-22T16:00' }, back)
    expect(await db.ends(other)).toEqual({ plan: '2026-09-23T16:00' })
    const on = '2026-10-09'
    await db.step(['recall', 'prolong', id], { by: head, on }, { reason: '下游单位多' })
    expect(await db.ends(id)).toEqual({ complete: '2026-10-27T23:59' })
    expect((await db.newest('recall-notice', officer, { recall: id })).fields).toMatchObject({
      prolonged: '下游单位多',
    })
  })

  it('is accounted for, judged by another, and closed when nothing is left over', async () => {
    const { id, batch } = await announced('B-full')
    const on = '2026-10-10'
    for (const line of [
      ['out', 100],
      ['recalled', 70],
      ['used', 20],
      ['sealed', 30],
    ] as const)
      await db.step(...db.line({ batch, recall: id, on }, line))
    await db.step(['recall', 'complete', id], { by: firm, on }, { text: '完成' })
    const summary = { summary: '收回七十箱' }
    const unexplained = await db.refused(['recall', 'summarise', id], { by: firm, on }, summary)
    expect(unexplained).toContain('须说明差异')
    const explained = { ...summary, difference: '十箱无法查找' }
    await db.step(['recall', 'summarise', id], { by: firm, on }, explained)
    await db.step(['recall', 'returnSummary', id], { by: officer, on }, { reason: '附上凭证' })
    await db.step(['recall', 'summarise', id], { by: officer, on }, explained)
    const judged = { effective: 'part', findings: '仍有库存' }
    expect(await db.refused(['recall', 'evaluate', id], { by: officer, on }, judged)).toContain(
      'step.apart',
    )
    await db.step(['recall', 'evaluate', id], { by: colleague, on }, judged)
    expect(await db.refused(['recall', 'close', id], { by: head, on })).not.toBe('taken')
    await db.step(['recall', 'again', id], { by: colleague, on }, { demand: '继续查找' })
    expect(await db.ends(id)).toEqual({ complete: '2026-10-23T23:59' })
    await db.step(['recall', 'complete', id], { by: firm, on }, { text: '完成' })
    await db.step(['recall', 'summarise', id], { by: firm, on }, explained)
    const good = { effective: 'yes', findings: '有效' }
    await db.step(['recall', 'evaluate', id], { by: colleague, on }, good)
    expect(await db.refused(['recall', 'close', id], { by: head, on })).toContain('没有处置')
    await db.step(...db.line({ batch, recall: id, on }, ['destroyed', 100]))
    expect(await db.refused(['recall', 'close', id], { by: head, on })).toContain('监督销毁')
  })

  it('has its destruction watched by two before it is closed', async () => {
    const { id, batch } = await announced('B-watched')
    const on = '2026-10-10'
    for (const line of [
      ['out', 10],
      ['recalled', 10],
      ['destroyed', 10],
    ] as const)
      await db.step(...db.line({ batch, recall: id, on }, line))
    await db.step(['recall', 'complete', id], { by: firm, on }, { text: '完成' })
    const watched = {
      witnesses: [officer.post, colleague.post],
      photos: ['a'.repeat(64)],
      method: '焚烧，县垃圾处理厂',
    }
    const one = { ...watched, witnesses: [officer.post] }
    const step = ['recall', 'superviseDestruction', id] as const
    expect(await db.refused(step, { by: officer, on }, one)).not.toBe('taken')
    await db.step(step, { by: officer, on }, watched)
    await db.step(['recall', 'summarise', id], { by: firm, on }, { summary: '全部收回销毁' })
    const good = { effective: 'yes', findings: '有效' }
    await db.step(['recall', 'evaluate', id], { by: colleague, on }, good)
    await db.step(['recall', 'close', id], { by: head, on })
    expect(await db.read('recall', id)).toMatchObject({
      state: 'closed',
      fields: { outcome: 'done', sold: 10, recovered: 10, destroyed: 10, gap: 0, onHand: 0 },
    })
  })
})

describe('a recall of goods', () => {
  const begun = (more: Record<string, unknown> = {}) =>
    db.stepAt(
      ['recall', 'known'],
      { by: officer, at: '2026-09-21T11:00' },
      { ...blanket, knownAt, ...more },
    )

  it('is reported within 2 working days, planned within what the region sets, and reported on every 3 months', async () => {
    const id = await begun()
    expect(await db.ends(id)).toEqual({ tell: '2026-09-23T23:59', plan: '2026-10-12T23:59' })
    const told = { danger: '接线处过热', harm: '烧伤' }
    await db.step(['recall', 'tell', id], { by: firm, on: '2026-09-22' }, told)
    expect(await fieldsOf(id)).toMatchObject({ reportedOn: '2026-09-22', daysToReport: 1 })
    await db.step(['recall', 'plan', id], { by: firm, on: '2026-09-23' }, plan)
    expect(await db.ends(id)).toEqual({ announce: '2026-09-29T23:59' })
    const electrical = { ...notice, category: 'electrical', riskType: 'fire' }
    await db.step(['recall', 'announce', id], { by: firm, on: '2026-09-24' }, electrical)
    expect(await db.ends(id)).toEqual({ progress: '2026-12-24T23:59' })
    await db.step(['recall', 'progress', id], { by: firm, on: '2026-12-20' }, { text: '收回一半' })
    expect(await db.ends(id)).toEqual({ progress: '2027-03-22T23:59' })
    const report = await db.newest('recall-progress', officer, { recall: id })
    expect(report.fields).toMatchObject({ text: '收回一半', on: '2026-12-20' })
    const on = '2026-12-21'
    await db.step(['recall-progress', 'read', report.id], { by: officer, on })
    await db.step(['recall', 'complete', id], { by: firm, on }, { text: '完成' })
    expect(Object.keys(await db.ends(id))).toEqual(['summarise'])
  })

  it('is reported by the enterprise itself', async () => {
    const at = '2026-09-21T15:00'
    const own = { ...blanket, source: 'firm', knownAt: '2026-09-19T09:00:00+08:00' }
    const id = await db.stepAt(['recall', 'report'], { by: firm, at }, own)
    expect(await fieldsOf(id)).toMatchObject({ reportedOn: '2026-09-21', daysToReport: 2 })
    expect(Object.keys(await db.ends(id))).toEqual(['plan'])
  })

  it('is ordered, opposed, upheld, and forced as a lead of its own', async () => {
    const id = await begun()
    const order = { facts: '逾期未召回' }
    await db.step(['recall', 'order', id], { by: head, on: '2026-10-14' }, order)
    expect(await fieldsOf(id)).toMatchObject({
      orderNo: '2026-0001',
      orderedOn: '2026-10-14',
      clock: 'goodsOrdered',
    })
    expect(await db.ends(id)).toMatchObject({
      plan: '2026-10-21T23:59',
      object: '2026-10-28T23:59',
    })
    await db.step(['recall', 'object', id], { by: firm, on: '2026-10-16' }, { grounds: '不属缺陷' })
    expect(await db.ends(id)).toMatchObject({ plan: null })
    await db.step(['recall', 'uphold', id], { by: head, on: '2026-10-20' }, { decision: '属缺陷' })
    expect(await db.ends(id)).toMatchObject({ plan: '2026-10-23T23:59' })
    const refusal = { subject: '拒不召回', facts: '逾期仍未报告计划' }
    await db.step(['recall', 'force', id], { by: head, on: '2026-10-27' }, refusal)
    expect((await db.newest('clue', officer)).fields).toMatchObject({
      subject: '拒不召回',
      party: firmCode,
      receivedOn: '2026-10-27',
    })
    await db.step(
      ['recall', 'closeForced', id],
      { by: deputy, on: '2026-11-02' },
      { result: '已没收' },
    )
    expect(await fieldsOf(id)).toMatchObject({ outcome: 'forced', ordered: true })
  })

  it('ordered without an objection in time is binding, and no objection is heard any more', async () => {
    const id = await begun()
    await db.step(['recall', 'order', id], { by: head, on: '2026-10-14' }, { facts: '逾期未召回' })
    await db.dayPasses('2026-10-28')
    expect(await db.stateOf('recall', id)).toBe('binding')
    const late = await db.refused(
      ['recall', 'object', id],
      { by: firm, on: '2026-10-29' },
      { grounds: '不属缺陷' },
    )
    expect(late).not.toBe('taken')
    await db.step(['recall', 'plan', id], { by: firm, on: '2026-10-29' }, plan)
    expect(await fieldsOf(id)).toMatchObject({ startedInTime: false })
  })

  it('planned as ordered stays planned when the time to object has passed', async () => {
    const id = await begun()
    await db.step(['recall', 'order', id], { by: head, on: '2026-10-14' }, { facts: '逾期未召回' })
    await db.step(['recall', 'plan', id], { by: firm, on: '2026-10-15' }, plan)
    expect(Object.keys(await db.ends(id))).toEqual(['announce'])
    await db.dayPasses('2026-10-28')
    expect(await db.stateOf('recall', id)).toBe('planned')
  })

  it('whose order is revoked ends, and is taken up again when something new is known', async () => {
    const id = await begun()
    const on = '2026-10-14'
    await db.step(['recall', 'order', id], { by: head, on }, { facts: '可能起火' })
    await db.step(['recall', 'object', id], { by: firm, on }, { grounds: '检测报告' })
    await db.step(['recall', 'revoke', id], { by: head, on }, { decision: '检测表明没有缺陷' })
    expect(await fieldsOf(id)).toMatchObject({ outcome: 'ended', ordered: false })
    await db.step(['recall', 'reopen', id], { by: head, on }, { grounds: '又有两起伤害' })
    await db.step(['recall', 'end', id], { by: head, on }, { grounds: '属使用不当' })
    expect(await db.stateOf('recall', id)).toBe('ended')
  })
})

describe('the public notice', () => {
  const publicly = async () => {
    const asked = { actor: publicActor, where: { released: true } }
    return (await list(db.kernel, 'recall-notice', asked)).records
  }

  it('is seen once a second post has released it, and says how far the recall has come', async () => {
    const { id, batch } = await announced('B-public')
    const draft = await db.newest('recall-notice', officer, { recall: id })
    expect(draft.state).toBe('drafted')
    expect((await publicly()).map((one) => one.id)).not.toContain(draft.id)
    const on = '2026-09-23'
    expect(await db.refused(['recall-notice', 'release', draft.id], { by: firm, on })).toContain(
      'step.not-yours',
    )
    await db.step(
      ['recall-notice', 'amend', draft.id],
      { by: head, on },
      {
        reason: '检出阪崎肠杆菌',
        measure: plan.measure,
        advice: notice.advice,
        contact: notice.contact,
        area: '全国',
      },
    )
    expect(await db.refused(['recall-notice', 'release', draft.id], { by: head, on })).toContain(
      'step.self',
    )
    await db.step(['recall-notice', 'release', draft.id], { by: deputy, on })
    await db.step(...db.line({ batch, recall: id, on }, ['out', 100]))
    await db.step(...db.line({ batch, recall: id, on }, ['recalled', 40]))
    await db.step(['recall', 'progress', id], { by: firm, on }, { text: '收回四十箱' })
    const seen = (await publicly()).find((one) => one.id === draft.id)!
    expect(seen.fields).toMatchObject({
      product: '婴幼儿饼干',
      area: '全国',
      stage: 'running',
      sold: 100,
      recovered: 40,
      figuresOn: on,
    })
    await db.step(
      ['recall-notice', 'withdraw', draft.id],
      { by: head, on },
      { grounds: '批号有误' },
    )
    expect((await publicly()).map((one) => one.id)).not.toContain(draft.id)
    await db.step(
      ['recall-notice', 'restore', draft.id],
      { by: officer, on },
      { grounds: '已核对' },
    )
    expect(await db.stateOf('recall-notice', draft.id)).toBe('drafted')
  })
})
