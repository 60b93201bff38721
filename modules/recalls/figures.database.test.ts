import { type Actor, type Counted, figures } from '@zhiheng/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { recallIndicators } from './indicators.ts'
import { biscuits, blanket, county, notice, openMaker, people, plan } from './testing/maker.ts'

const { officer, colleague, head, firm } = people
const counter: Actor = { ...head, roles: ['office'] }
let db: Awaited<ReturnType<typeof openMaker>>
beforeAll(async () => {
  db = await openMaker()
})
afterAll(() => db.close())

/** An indicator's figure of the county for the year: its parts. */
async function figure(name: string): Promise<readonly [of: number, among: number | null]> {
  const indicator = recallIndicators.find((one) => one.name === name) as Counted
  const asked = { actor: counter, region: county, from: '2026-01', to: '2026-12' }
  const [found] = await figures(db.kernel, indicator, { ...asked, each: 'whole' })
  return [found?.of ?? 0, found?.among ?? null]
}

it('figures move with the steps: how many, how many ordered, in time, and how much came back', async () => {
  const on = '2026-10-12'
  const knownAt = '2026-10-12T08:00:00+08:00'
  const batch = await db.lot('F-1')
  const id = await db.step(
    ['recall', 'known'],
    { by: officer, on },
    { ...biscuits, batch, knownAt },
  )
  const late = await db.step(['recall', 'known'], { by: officer, on }, { ...blanket, knownAt })
  expect(await figure('recalls')).toEqual([2, null])
  await db.step(['recall', 'order', late], { by: head, on }, { facts: '逾期未召回' })
  expect(await figure('recalls-ordered')).toEqual([1, null])
  await db.dayPasses('2026-10-20')
  await db.step(['recall', 'plan', late], { by: firm, on: '2026-10-21' }, plan)
  await db.step(['recall', 'assess', id], { by: officer, on }, { grade: 'first' })
  await db.step(['recall', 'plan', id], { by: firm, on }, { ...plan, grade: 'first' })
  expect(await figure('recalls-started-in-time')).toEqual([1, 2])
  await db.step(['recall', 'announce', id], { by: firm, on }, notice)
  await db.step(...db.line({ batch, recall: id, on }, ['out', 40]))
  await db.step(...db.line({ batch, recall: id, on }, ['recalled', 30]))
  await db.step(...db.line({ batch, recall: id, on }, ['remedied', 30]))
  await db.step(['recall', 'complete', id], { by: firm, on }, { text: '完成' })
  expect(await figure('recalls-finished-in-time')).toEqual([1, 1])
  const said = { summary: '收回三十箱', difference: '十箱已食用' }
  await db.step(['recall', 'summarise', id], { by: firm, on }, said)
  const good = { effective: 'yes', findings: '有效' }
  await db.step(['recall', 'evaluate', id], { by: colleague, on }, good)
  expect(await figure('recall-recovery')).toEqual([0, 0])
  await db.step(['recall', 'close', id], { by: head, on })
  expect(await figure('recall-recovery')).toEqual([30, 40])
})
