import { type Actor, type Counted, figures } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rectificationIndicators } from './indicators.ts'
import { county, firmCode, openCounty, people } from './testing/county.ts'

const { officer, colleague, head } = people
const counter: Actor = { ...head, roles: ['office'] }
const on = '2026-07-01'

let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
})
afterAll(() => db.close())

/** An indicator's figure of the county for the year. */
async function figure(name: string): Promise<readonly [of: number, among: number | null]> {
  const indicator = rectificationIndicators.find((one) => one.name === name) as Counted
  const asked = { actor: counter, region: county, from: '2026-01', to: '2026-12' }
  const [found] = await figures(db.kernel, indicator, { ...asked, each: 'whole' })
  return [found?.of ?? 0, found?.among ?? null]
}
const failed = (regime: string) => ({
  source: 'sampling',
  regime,
  party: firmCode,
  product: '电热毯',
  severity: 'general',
  department: 'amr',
})
const looked = (day: string) => ({
  on: day,
  inspectors: [officer.post, colleague.post],
  findings: '现场核查',
})

describe('figures move with the step, without anything counted again:', () => {
  it('what is put right, in time or late, and what passed its re-inspection', async () => {
    const ordered = async () => {
      const id = await db.step(['nonconformity', 'open'], { by: officer, on }, failed('industrial'))
      await db.step(['nonconformity', 'order', id], { by: officer, on }, { demand: '限期改正' })
      return id
    }
    const [timely, late, open] = [await ordered(), await ordered(), await ordered()]
    expect(await figure('rectification-rate')).toEqual([0, 3])
    const measures = { cause: '原料', measures: '更换' }
    await db.step(['nonconformity', 'report', timely], { by: officer, on: '2026-07-20' }, measures)
    await db.dayPasses('2026-08-31')
    await db.step(['nonconformity', 'report', late], { by: officer, on: '2026-09-02' }, measures)
    for (const id of [timely, late]) {
      const day = '2026-09-05'
      await db.step(['nonconformity', 'pass', id], { by: officer, on: day }, looked(day))
      await db.step(['nonconformity', 'close', id], { by: head, on: day })
    }
    const day = '2026-09-05'
    await db.step(['nonconformity', 'fail', open], { by: officer, on: day }, looked(day))
    expect(await figure('rectification-rate')).toEqual([2, 3])
    expect(await figure('timely-rectification-rate')).toEqual([1, 2])
    expect(await figure('problem-closure-rate')).toEqual([2, 3])
    expect(await figure('reinspection-pass-rate')).toEqual([2, 3])
  })

  it('permits and who has none', async () => {
    const stated = {
      party: firmCode,
      firm: '澜泰食品有限公司',
      year: 2026,
      kind: 'food',
      listedOn: '2026-01-10',
      department: 'amr',
    }
    const list = (product: string, hasPermit: boolean | null) =>
      db.step(['in-scope-firm', 'import'], { by: officer, on }, { ...stated, product, hasPermit })
    await list('糕点', true)
    const id = await list('饮料', null)
    expect(await figure('permit-coverage')).toEqual([1, 1])
    await db.step(['in-scope-firm', 'suspect', id], { by: officer, on })
    const facts = { checkNote: '核实', subject: '涉嫌无证生产', facts: '正在生产' }
    await db.step(['in-scope-firm', 'confirm', id], { by: officer, on }, facts)
    expect(await figure('permit-coverage')).toEqual([1, 2])
    expect(await figure('unlicensed-firms')).toEqual([1, null])
  })

  it('inspections, and the quality of their files', async () => {
    const plan = {
      basis: '抽取结果',
      kind: 'random',
      regime: 'food',
      riskClass: 'd',
      party: firmCode,
      on,
      items: '全项',
      department: 'amr',
      assignees: [officer.post, colleague.post],
    }
    const by = { by: officer, on }
    const id = await db.step(['site-inspection', 'plan'], by, plan)
    await db.step(['site-inspection', 'plan'], by, plan)
    await db.step(['site-inspection', 'do', id], by, { doneOn: on, findings: '正常' })
    await db.step(['site-inspection', 'clean', id], by)
    await db.step(['site-inspection', 'review', id], { by: head, on }, { quality: 'good' })
    expect(await figure('random-inspection-completion')).toEqual([1, 2])
    expect(await figure('case-quality')).toEqual([1, 1])
  })
})
