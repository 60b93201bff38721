import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, county, firmCode, openBureau, people } from '../enforcement/testing/bureau.ts'
import { noIncidents, noVeto, type ZeroAsked } from './zero.ts'

const { officer, head, cityOfficer, firm } = people
let db: Awaited<ReturnType<typeof openBureau>>
beforeAll(async () => {
  db = await openBureau()
})
afterAll(() => db.close())

const work = (on: string) => ({ by: officer, on })
const byHead = (on: string) => ({ by: head, on })
const spring = { actor: head, region: county, from: '2026-01', to: '2026-03' } as const
const verdict = async (more: Partial<ZeroAsked> = {}) =>
  (await noIncidents(db.kernel, { ...spring, ...more })).verdict
const report = (month: string, by: typeof officer = officer, region = county) =>
  db.step(['incident-month', 'report'], { by, on: '2026-04-02', region }, { month, none: true })

async function accident(day: string, known: Record<string, unknown>): Promise<string> {
  const first = { what: '扶梯事故', kind: 'special', scene: '逆行', knownAt: `${day}T03:50:00Z` }
  const id = await db.step(['incident', 'report'], work(day), first)
  const more = { happenedAt: `${day}T03:00:00Z`, cause: 'general', party: firmCode, ...known }
  await db.step(['incident', 'verify', id], work(day), more)
  return id
}

describe('no accident of the gravest classes', () => {
  it('is unknown while a month is silent, and met once each was reported, if only to be empty', async () => {
    expect(await verdict()).toBe('unknown')
    await report('2026-01-01')
    await report('2026-02-01')
    const { unreported } = await noIncidents(db.kernel, spring)
    expect(unreported).toEqual(['2026-03'])
    const march = await report('2026-03-01')
    expect(await verdict()).toBe('met')
    const why = { reason: '报错' }
    await db.step(['incident-month', 'withdraw', march], work('2026-04-03'), why)
    expect(await verdict()).toBe('unknown')
    await report('2026-03-01', cityOfficer, city)
    expect(await verdict({ actor: { ...head, scope: [city] } })).toBe('met')
    expect(await verdict()).toBe('unknown')
    await report('2026-03-01')
  })

  it('is unknown for whoever may not read accidents, and of a region out of sight', async () => {
    expect(await verdict({ actor: firm })).toBe('unknown')
    expect(await verdict({ actor: people.neighbour })).toBe('unknown')
  })

  it('is met by an ordinary accident, open while a class is open, and failed by a grave one until it is none', async () => {
    await accident('2026-02-10', { deaths: 1 })
    expect(await verdict()).toBe('met')
    expect(await verdict({ classes: ['ordinary'] })).toBe('failed')
    const first = { what: '坍塌', kind: 'works', scene: '抢救中', knownAt: '2026-02-12T03:50:00Z' }
    const open = await db.step(['incident', 'report'], work('2026-02-12'), first)
    expect(await verdict()).toBe('unknown')
    await db.step(['incident', 'notIncident', open], byHead('2026-02-13'), { reason: '演练' })
    expect(await verdict()).toBe('met')
    const grave = await accident('2026-03-02', { deaths: 10 })
    const found = await noIncidents(db.kernel, { ...spring, party: firmCode })
    expect(found).toMatchObject({ verdict: 'failed', incidents: [{ id: grave }] })
    expect(await verdict({ party: '91110000802100433B' })).toBe('met')
    expect(await verdict({ to: '2026-02' })).toBe('met')
  })
})

it('an enterprise is held back by the one-vote veto, not by one that is appealed against or revoked', async () => {
  const asked = { ...spring, party: firmCode }
  expect(await noVeto(db.kernel, asked)).toBe('met')
  const id = await accident('2026-03-05', { deaths: 3 })
  const blame = {
    ...{ subject: '某商场', incident: id, party: firmCode },
    ...{ kind: 'veto', basis: '发生较大事故' },
  }
  const one = await db.step(['accountability', 'decide'], byHead('2026-03-11'), blame)
  expect(await noVeto(db.kernel, asked)).toBe('failed')
  expect(await noVeto(db.kernel, { ...asked, to: '2026-02' })).toBe('met')
  await db.step(['accountability', 'appeal', one], work('2026-03-15'), { grounds: '责任不清' })
  expect(await noVeto(db.kernel, asked)).toBe('unknown')
  expect(await noVeto(db.kernel, { ...asked, actor: firm })).toBe('unknown')
  await db.step(['accountability', 'revoke', one], byHead('2026-03-20'), { reason: '与其无关' })
  expect(await noVeto(db.kernel, asked)).toBe('met')
})

it('a month is reported when it is over, once, and corrected in place', async () => {
  const early = { month: '2026-05-01', none: true }
  expect(await db.refused(['incident-month', 'report'], work('2026-05-20'), early)).toContain(
    '当月结束后才能报告',
  )
  const id = await db.step(['incident-month', 'report'], work('2026-06-01'), early)
  const again = { ...early, none: false, note: '补录一起' }
  expect(await db.step(['incident-month', 'report'], work('2026-06-02'), again)).toBe(id)
})
