import { type Actor, type Counted, figures } from '@zhiheng/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { riskIndicators } from '../risk/index.ts'
import { enforcementIndicators } from './indicators.ts'
import { aFile, county, firmCode, openBureau, people } from './testing/bureau.ts'

const { officer, colleague, lawyer, head, firm } = people
const counter: Actor = { ...head, roles: ['office'] }
let db: Awaited<ReturnType<typeof openBureau>>
beforeAll(async () => {
  db = await openBureau()
})
afterAll(() => db.close())

/** An indicator's figure of the county for the year: its parts. */
async function figure(name: string): Promise<readonly [of: number, among: number | null]> {
  const every = [...enforcementIndicators, ...riskIndicators]
  const indicator = every.find((one) => one.name === name) as Counted
  const asked = { actor: counter, region: county, from: '2026-01', to: '2026-12' }
  const [found] = await figures(db.kernel, indicator, { ...asked, each: 'whole' })
  return [found?.of ?? 0, found?.among ?? null]
}
async function upTo(state: 'waived' | 'decided' | 'closed', on: string) {
  const open = { party: firmCode, subject: '不合格电热毯', kind: 'general', department: 'amr' }
  const id = await db.step(['penalty-case', 'open'], { by: head, on: '2026-03-02' }, open)
  const step = (name: string, by: Actor, [day, answers]: readonly [string, object?]) =>
    db.step(['penalty-case', name, id], { by, on: day }, { ...answers })
  const two = { assignees: [officer.post, colleague.post] }
  await step('investigate', officer, ['2026-03-03', two])
  await step('propose', officer, ['2026-03-04', { investigation: '清楚', proposal: '罚款' }])
  await step('review', lawyer, ['2026-03-05', { legalReview: '同意' }])
  await step('notify', officer, ['2026-03-06', { told: '拟罚款' }])
  await step('waiveHearing', firm, ['2026-03-09'])
  if (state === 'waived') return id
  const fined = { outcome: 'penalised', decision: '罚款', fine: 1_000_000, confiscated: 50 }
  await step('decide', head, [on, fined])
  if (state === 'decided') return id
  await step('serve', officer, [on, { receipt: aFile }])
  await step('pay', firm, [on, { paid: 1_000_050, paidOn: on }])
  await step('close', head, [on])
  return id
}

it('figures of cases move with the step that changes them: filed, closed, in time, fines', async () => {
  await upTo('closed', '2026-04-01')
  const late = await upTo('waived', '')
  expect(await figure('penalty-cases')).toEqual([2, null])
  expect(await figure('penalty-closure-rate')).toEqual([1, 2])
  expect(await figure('timely-decision-rate')).toEqual([1, 1])
  await db.dayPasses('2026-06-01')
  const warned = { outcome: 'warned', decision: '警告' }
  await db.step(['penalty-case', 'decide', late], { by: head, on: '2026-06-03' }, warned)
  expect(await figure('timely-decision-rate')).toEqual([1, 2])
  expect(await figure('penalty-fines')).toEqual([1_000_000, null])
  expect(await figure('penalty-confiscations')).toEqual([50, null])
})

it('figures of accidents and warnings move too, and what proves to be none is taken out', async () => {
  const first = {
    what: '扶梯事故',
    kind: 'special',
    knownAt: '2026-03-02T03:50:00Z',
    scene: '逆行',
  }
  const report = () => db.step(['incident', 'report'], { by: officer, on: '2026-03-02' }, first)
  const [one, none] = [await report(), await report()]
  expect(await figure('incidents')).toEqual([2, null])
  const known = { deaths: 10, happenedAt: '2026-03-02T03:00:00Z', cause: 'general' }
  await db.step(['incident', 'verify', one], { by: officer, on: '2026-03-02' }, known)
  await db.step(
    ['incident', 'notIncident', none],
    { by: head, on: '2026-03-03' },
    { reason: '演练' },
  )
  expect(await figure('incidents')).toEqual([1, null])
  expect(await figure('grave-incidents')).toEqual([1, null])
  expect(await figure('incident-deaths')).toEqual([10, null])
  expect(await figure('first-report-timeliness')).toEqual([1, 1])
})
