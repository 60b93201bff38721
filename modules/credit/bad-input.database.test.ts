import { randomUUID } from 'node:crypto'
import { importRows, take } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aFile,
  basis,
  county,
  decided,
  firmCode,
  listed,
  notice,
  openCreditCounty,
  penalised,
  people,
  proposed,
} from './testing/county.ts'

const { officer, head, deputy, firm, neighbour } = people
let db: Awaited<ReturnType<typeof openCreditCounty>>
beforeAll(async () => {
  db = await openCreditCounty()
})
afterAll(() => db.close())
const entry = (step: string, id: string) => ['list-entry', step, id] as const
const propose = (more: Record<string, unknown>, on = '2026-03-03') =>
  db.refused(
    ['list-basis', 'propose', db.ground],
    { by: officer, on },
    { party: firmCode, grounds: '建议列入', ...more },
  )

describe('a proposal', () => {
  it('with a forged, a foreign or no decision number is refused', async () => {
    const decisionNo = await penalised(db)
    for (const forged of ['2026-8888', '二〇二六-1', '', null])
      expect(await propose({ decisionNo: forged })).not.toBe('taken')
    expect(await propose({ decisionNo, party: '91370102MA3K7XY21X' })).not.toBe('taken')
  })

  it('for one decision is made once, whoever makes it at the same moment', async () => {
    const decisionNo = await penalised(db)
    const both = await Promise.all([propose({ decisionNo }), propose({ decisionNo })])
    expect(both.toSorted()[1]).toBe('taken')
    expect(both.filter((one) => one === 'taken')).toHaveLength(1)
  })

  it('from a ground that is over, or of another region, is refused', async () => {
    const by = { by: officer, on: '2026-01-05' }
    const ends = { ...basis, basisNo: 'YZWF-09', until: '2026-02-28' }
    const id = await db.step(['list-basis', 'enter'], by, ends)
    await db.step(['list-basis', 'approve', id], { by: head, on: '2026-01-06' })
    const answers = { party: firmCode, decisionNo: await penalised(db), grounds: '建议' }
    const late = { by: officer, on: '2026-03-03' }
    expect(await db.refused(['list-basis', 'propose', id], late, answers)).toContain('limit.passed')
    await db.dayPasses('2026-03-02')
    expect(await db.stateOf('list-basis', id)).toBe('ended')
    const stranger = { by: neighbour, on: '2026-03-03' }
    expect(await db.refused(['list-basis', 'propose', db.ground], stranger, answers)).toContain(
      'record.unknown',
    )
  })

  it('of a term that no rule knows is not entered', async () => {
    const by = { by: officer, on: '2026-01-05' }
    for (const wrong of [{ years: 4 }, { years: 0 }, { earlyMonths: 6 }, { years: null }])
      expect(
        await db.refused(['list-basis', 'enter'], by, { ...basis, basisNo: 'YZWF-08', ...wrong }),
      ).not.toBe('taken')
  })
})

describe('a notice', () => {
  it('keeps what is written as it was written, and holds no telephone or identity card', async () => {
    const id = await proposed(db)
    const by = { by: officer, on: '2026-03-04' }
    for (const facts of ['负责人电话 13912345678', '身份证 11010519491231002X'])
      expect(await db.refused(entry('notify', id), by, { ...notice, facts })).not.toBe('taken')
    const facts = '<script>alert(1)</script>“电热毯”不合格'
    await db.step(entry('notify', id), by, { ...notice, facts })
    expect((await db.read('list-entry', id))!.fields.facts).toBe(facts)
  })

  it('is answered by its own enterprise, once', async () => {
    const id = await proposed(db)
    await db.step(entry('notify', id), { by: officer, on: '2026-03-04' }, notice)
    const by = (one: typeof firm) => ({ by: one, on: '2026-03-05' })
    const statement = { statement: '不服' }
    expect(
      await db.refused(entry('plead', id), by(people.otherFirm as typeof firm), statement),
    ).toContain('record.unknown')
    expect(await db.refused(entry('plead', id), by(firm), statement)).toBe('taken')
    expect(await db.refused(entry('plead', id), by(firm), statement)).toContain(
      'step.not-from-here',
    )
  })
})

describe('a listing', () => {
  it('is published once by two at the same moment, with each measure once', async () => {
    const id = await decided(db)
    const publish = () => db.refused(entry('publish', id), { by: deputy, on: '2026-03-16' })
    const both = await Promise.all([publish(), publish()])
    expect(both.filter((one) => one === 'taken')).toHaveLength(1)
    const first = await db.newest('measure-case', head, { entry: id })
    expect(first.state).toBe('assigned')
  })

  it('is taken off by nobody by hand, and by no post of another region', async () => {
    const id = await listed(db)
    for (const step of ['removeEarly', 'consented', 'propose'])
      expect(await db.refused(entry(step, id), { by: head, on: '2026-05-06' }, {})).not.toBe(
        'taken',
      )
    const why = { removedFor: 'annulled', removedWhy: '无' }
    const stranger = { ...head, post: randomUUID(), scope: ['910102'] }
    const taking = { actor: stranger, at: new Date('2026-05-06T04:00:00Z'), request: randomUUID() }
    await expect(
      take(db.kernel, ['list-entry', 'annul'], {
        on: [{ at: { region: county, id }, answers: why }],
        ...taking,
      }),
    ).rejects.toMatchObject({ status: 404 })
    expect(await db.stateOf('list-entry', id)).toBe('listed')
  })

  it('cannot be repaired with a severity or an outcome of its own making', async () => {
    const id = await listed(db)
    const asks = { fulfilled: '已缴', commitment: aFile, severity: 'minor', minUntil: '2026-03-17' }
    const by = { by: firm, on: '2026-03-17' }
    expect(await db.refused(entry('applyForRepair', id), by, asks)).not.toBe('taken')
    const own = { of: 'list', entry: id, party: firmCode, publicFrom: '2020-01-01' }
    expect(
      await db.refused(['repair', 'file'], by, {
        ...own,
        ...{ fulfilled: '已缴', commitment: aFile, department: 'amr' },
      }),
    ).not.toBe('taken')
  })
})

it('a file of two thousand measures is taken in, without those that are wrong', async () => {
  const row = (n: number) => ({
    ...{ list: db.list, measureNo: `F${n}`, says: '措施', level: 'national' },
    ...{ act: n % 100 === 7 ? null : '法律', article: '第一条', department: 'amr' },
    since: '2025-01-01',
  })
  const done = await importRows(db.kernel, ['credit-measure', 'enter'], {
    actor: officer,
    request: randomUUID(),
    now: () => new Date('2026-03-02T04:00:00Z'),
    rows: 'good',
    source: async function* () {
      for (let n = 0; n < 2000; n += 1) yield { n: n + 1, at: { region: county }, answers: row(n) }
    },
  })
  expect(done).toMatchObject({ created: 1980, refused: 20 })
})
