import { randomUUID } from 'node:crypto'
import { type Actor, take } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, county, firmCode, noon, openCounty, people } from './testing/county.ts'

const { officer, colleague, head, firm, neighbour } = people
const on = '2026-07-01'
const failed = {
  source: 'sampling',
  regime: 'industrial',
  party: firmCode,
  product: '电热毯',
  severity: 'general',
  department: 'amr',
}
const demand = { demand: '立即停止生产销售，限期改正' }
const looked = (more = {}) => ({
  on,
  inspectors: [officer.post, colleague.post],
  findings: '现场核查',
  ...more,
})

let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
})
afterAll(() => db.close())

type Tried = { readonly by?: Actor; readonly [answer: string]: unknown }
const opened = () => db.step(['nonconformity', 'open'], { by: officer, on }, failed)
const ordered = async () => {
  const id = await opened()
  await db.step(['nonconformity', 'order', id], { by: officer, on }, demand)
  return id
}
const tried = (step: string, id: string, { by = officer, ...answers }: Tried = {}) =>
  db.refused(['nonconformity', step, id], { by, on }, answers)

describe('a case', () => {
  it('is not ordered twice, nor reported before it was ordered', async () => {
    const id = await opened()
    const measures = { cause: '原料', measures: '更换' }
    expect(await tried('report', id, measures)).toContain('step.not-from-here')
    expect(await tried('order', id, demand)).toBe('taken')
    expect(await tried('order', id, demand)).toContain('step.not-from-here')
  })

  it('is ordered once where two take the step at the same moment', async () => {
    const id = await opened()
    const both = [officer, colleague].map((actor) =>
      take(db.kernel, ['nonconformity', 'order'], {
        on: [{ at: { region: county, id }, answers: demand }],
        actor,
        at: noon(on),
        request: randomUUID(),
      }),
    )
    const done = await Promise.allSettled(both)
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const fields = (await db.read('nonconformity', id))?.fields
    expect(fields?.orderNo).toMatch(/^2026-\d{4}$/)
  })

  it('answers the same request with the same case, and gives no second number', async () => {
    const request = randomUUID()
    const once = () =>
      take(db.kernel, ['nonconformity', 'open'], {
        on: [{ at: { region: county }, answers: failed }],
        actor: officer,
        at: noon(on),
        request,
      })
    const [first, second] = [await once(), await once()]
    expect(second.records).toEqual(first.records)
  })

  it('is looked at by two different people, after the order', async () => {
    const id = await ordered()
    expect(await tried('pass', id, looked({ inspectors: [officer.post] }))).toContain('复查人员')
    const same = looked({ inspectors: [officer.post, officer.post] })
    expect(await tried('pass', id, same)).toContain('复查人员')
    expect(await tried('pass', id, looked({ on: '2026-06-30' }))).toContain('责令改正日期')
    expect(await tried('pass', id, looked({ on: '2026-02-30' }))).toContain('复查日期')
  })

  it('is nobody’s in another county, and no other enterprise’s', async () => {
    const id = await ordered()
    const measures = { cause: '原料', measures: '更换' }
    expect(await tried('report', id, { ...measures, by: neighbour })).toContain('record.unknown')
    const other = { ...firm, post: randomUUID(), party: '91310115MA1K35JM1D' }
    expect(await tried('report', id, { ...measures, by: other })).toContain('record.unknown')
    const found = await db.read('nonconformity', id, { by: other })
    expect(found).toBeUndefined()
    const there = { by: officer, on, region: city }
    expect(await db.refused(['nonconformity', 'open'], there, failed)).toContain('region.outside')
  })

  it('keeps a script as the text that it is, and takes no file that is none', async () => {
    const id = await ordered()
    const script = '<script>alert(1)</script>'
    const odd = { cause: script, measures: script, evidence: '../../etc/passwd' }
    expect(await tried('report', id, { ...odd, by: firm })).toContain('整改材料')
    expect(await tried('report', id, { cause: script, measures: script, by: firm })).toBe('taken')
    expect((await db.read('nonconformity', id))?.fields.cause).toBe(script)
  })

  it('has an enterprise with a credit code that can be', async () => {
    const odd = { ...failed, party: '91370102MA3K7XY21A' }
    expect(await db.refused(['nonconformity', 'open'], { by: officer, on }, odd)).toContain(
      '校验码',
    )
  })
})

describe('what follows is taken only because of what it follows from', () => {
  it('nobody records a re-inspection, an announcement or an exit by itself', async () => {
    const id = await ordered()
    const by = { by: officer, on }
    const look = {
      nonconformity: id,
      round: 'first',
      result: 'pass',
      on,
      findings: '合格',
      party: firmCode,
      department: 'amr',
      assignees: [officer.post, colleague.post],
    }
    expect(await db.refused(['reinspection', 'record'], by, look)).toContain('step.not-by-hand')
    expect(await tried('announced', id, { announcedOn: on })).toContain('step.not-by-hand')
    const exit = { product: '电热毯', nonconformity: id, party: firmCode, department: 'amr' }
    const basis = { basis: '自行提出' }
    expect(await db.refused(['exit-case', 'open'], by, { ...exit, ...basis })).toContain(
      'step.not-by-hand',
    )
  })

  it('no enterprise is made to leave as backward without proof of the list', async () => {
    const listed = { product: '土炉生产线', party: firmCode, department: 'amr', basis: '淘汰目录' }
    const by = { by: officer, on }
    expect(await db.refused(['exit-case', 'listBackward'], by, listed)).toContain('证材料')
    const proven = { ...listed, proof: 'a'.repeat(64) }
    const id = await db.step(['exit-case', 'listBackward'], by, proven)
    await db.step(['exit-case', 'notify', id], by, { text: '拟责令退出' })
    await db.step(['exit-case', 'drop', id], { by: head, on }, { reason: '已技术改造' })
    expect((await db.read('exit-case', id))?.fields.outcome).toBe('dropped')
  })
})

it('ten thousand permits are one file; the bad lines are named and the good ones kept', async () => {
  const row = (n: number) => ({
    permitNo: `SC1${String(n).padStart(6, '0')}`,
    party: firmCode,
    firm: '澜泰食品有限公司',
    kind: 'food',
    product: '糕点',
    since: '2024-05-01',
    until: n % 1000 === 7 ? '2023-05-01' : '2029-04-30',
  })
  const rows = Array.from({ length: 10_000 }, (_, n) => ({
    at: { region: county },
    answers: row(n),
  }))
  const done = await take(db.kernel, ['permit', 'import'], {
    on: rows,
    actor: officer,
    at: noon(on),
    request: randomUUID(),
    rows: 'good',
  })
  expect([done.created, done.refused]).toEqual([9990, 10])
  expect(done.problems[0]?.says).toContain('有效期止不能早于有效期起')
})
