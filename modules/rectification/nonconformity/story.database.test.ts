import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, county, firmCode, openCounty, people, province } from '../testing/county.ts'
import { announce } from '../testing/ladder.ts'

const { officer, colleague, head, firm } = people
const failed = {
  source: 'sampling',
  regime: 'industrial',
  party: firmCode,
  product: '电热毯',
  lot: '20260312',
  severity: 'serious',
  department: 'amr',
}
const measures = { cause: '接地端子未压紧', measures: '更换端子并全检' }
const looked = (on: string) => ({
  on,
  inspectors: [officer.post, colleague.post],
  findings: '现场核查并抽样复检',
})

let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
})
afterAll(() => db.close())

/** A case under an order of that day. */
async function ordered(on: string) {
  const id = await db.step(['nonconformity', 'open'], { by: officer, on }, failed)
  const demand = { demand: '立即停止生产销售，60日内改正' }
  await db.step(['nonconformity', 'order', id], { by: officer, on }, demand)
  return id
}
/** A case that failed its first re-inspection. */
async function failedOnce() {
  const id = await ordered('2026-03-02')
  const on = '2026-05-12'
  await db.step(['nonconformity', 'fail', id], { by: officer, on }, looked(on))
  return id
}

describe('a product that failed', () => {
  it('is ordered to be put right, reported, sent back, re-inspected by two and closed by the head', async () => {
    const id = await ordered('2026-03-02')
    expect((await db.read('nonconformity', id))?.fields).toMatchObject({
      openedOn: '2026-03-02',
      orderedOn: '2026-03-02',
    })
    await db.step(['nonconformity', 'report', id], { by: firm, on: '2026-04-10' }, measures)
    const back = { nextOn: '2026-04-20', reason: '没有写明已售产品的去向' }
    const later = { by: officer, on: '2026-04-12' }
    await db.step(['nonconformity', 'returnMeasures', id], later, back)
    await db.step(['nonconformity', 'supplement', id], { by: firm, on: '2026-04-18' }, measures)
    const on = '2026-05-10'
    await db.step(['nonconformity', 'pass', id], { by: officer, on }, looked(on))
    const inspections = await db.newest('reinspection', head, { nonconformity: id })
    expect(inspections.fields).toMatchObject({ round: 'first', result: 'pass', on })
    expect(await db.refused(['nonconformity', 'close', id], { by: officer, on })).toContain(
      'step.not-yours',
    )
    await db.step(['nonconformity', 'close', id], { by: head, on })
    expect(await db.read('nonconformity', id)).toMatchObject({
      state: 'closed',
      fields: { outcome: 'corrected' },
    })
  })
})

describe('a product that fails its re-inspection', () => {
  it('goes up to the province, is announced to everyone, and passes the second time', async () => {
    const id = await failedOnce()
    const { draft, above, atCity } = await announce(db, id, { on: '2026-05-20' })
    expect(atCity).toMatchObject({ region: city, fields: { from: county, origin: county } })
    expect(above).toMatchObject({ region: province, fields: { from: city, origin: county } })
    expect(await db.read('nonconformity', id)).toMatchObject({
      state: 'announced',
      fields: { announcedOn: '2026-05-20', upper: city },
    })
    const seen = { by: people.provinceHead, region: province }
    expect(await db.read('referral-up', above.id, seen)).toMatchObject({ state: 'announced' })
    expect(await db.read('announcement', draft.id, seen)).toMatchObject({
      fields: { released: true, announcedOn: '2026-05-20' },
    })
    await db.step(['nonconformity', 'reportAgain', id], { by: firm, on: '2026-07-10' }, measures)
    const on = '2026-07-28'
    await db.step(['nonconformity', 'passAgain', id], { by: officer, on }, looked(on))
    await db.step(['nonconformity', 'close', id], { by: head, on })
    expect(await db.stateOf('nonconformity', id)).toBe('closed')
  })

  it('is announced by the province alone; what the province handles itself, it announces itself', async () => {
    const id = await failedOnce()
    const on = '2026-05-13'
    const here = { text: '公告内容' }
    const byCounty = ['nonconformity', 'announceHere', id] as const
    expect(await db.refused(byCounty, { by: officer, on }, here)).toContain('step.not-now')
    await db.step(['nonconformity', 'escalate', id], { by: officer, on }, { text: '复查不合格' })
    const atCity = await db.newest('referral-up', people.cityOfficer, { state: 'delivered' })
    const cityWork = { by: people.cityOfficer, on, region: city }
    await db.step(['referral-up', 'sign', atCity.id], cityWork)
    const wording = { wording: '公告内容' }
    const byCity = ['referral-up', 'announce', atCity.id] as const
    expect(await db.refused(byCity, cityWork, wording)).toContain('step.not-now')
    const work = { by: people.provinceOfficer, on, region: province }
    const own = await db.step(['nonconformity', 'open'], work, failed)
    await db.step(['nonconformity', 'order', own], work, { demand: '限期改正' })
    await db.step(['nonconformity', 'fail', own], work, looked(on))
    expect(await db.refused(['nonconformity', 'escalate', own], work, here)).toContain(
      'step.not-now',
    )
    await db.step(['nonconformity', 'announceHere', own], work, here)
    const dropped = await db.newest('announcement', people.provinceHead, { state: 'drafted' })
    const chief = { ...work, by: people.provinceHead }
    await db.step(['announcement', 'drop', dropped.id], chief, { reason: '措辞须修改' })
    await db.step(['nonconformity', 'unescalate', own], work, { reason: '措辞须修改' })
    await db.step(['nonconformity', 'announceHere', own], work, here)
    const draft = await db.newest('announcement', people.provinceHead, { state: 'drafted' })
    await db.step(['announcement', 'release', draft.id], chief)
    const receipts = { region: province, state: 'delivered' }
    const receipt = await db.newest('announcement-receipt', people.provinceOfficer, receipts)
    await db.step(['announcement-receipt', 'takeIn', receipt.id], work)
    const seen = { by: people.provinceHead, region: province }
    expect(await db.read('nonconformity', own, seen)).toMatchObject({ state: 'announced' })
  })

  it('is sent back by the upper office, and reported again', async () => {
    const id = await failedOnce()
    const on = '2026-05-21'
    const up = { text: '首次复查仍不合格' }
    await db.step(['nonconformity', 'escalate', id], { by: officer, on }, up)
    const atCity = await db.newest('referral-up', people.cityOfficer, { state: 'delivered' })
    const work = { by: people.cityOfficer, on, region: city }
    await db.step(['referral-up', 'return', atCity.id], work, { reason: '缺少复查报告' })
    const again = { ...up, reason: '已补复查报告' }
    await db.step(['nonconformity', 'escalateAgain', id], { by: officer, on }, again)
    const second = await db.newest('referral-up', people.cityOfficer, { state: 'delivered' })
    expect(second.id).not.toBe(atCity.id)
    await db.step(['referral-up', 'sign', second.id], work)
  })

  it('is stopped, fails again, and leaves the market after it was heard', async () => {
    const id = await failedOnce()
    await announce(db, id, { on: '2026-05-22' })
    const on = '2026-07-29'
    await db.step(['nonconformity', 'failAgain', id], { by: officer, on }, looked(on))
    const stop = { demand: '停业整顿，经复查合格方可恢复生产' }
    await db.step(['nonconformity', 'stop', id], { by: head, on }, stop)
    const after = '2026-09-10'
    const work = { by: officer, on: after }
    await db.step(['nonconformity', 'reportAfterStop', id], { by: firm, on: after }, measures)
    await db.step(['nonconformity', 'failAfterStop', id], work, looked(after))
    const grounds = { basis: '三次复查均不合格' }
    await db.step(['nonconformity', 'proposeExit', id], { by: head, on: after }, grounds)
    const exit = await db.newest('exit-case', officer, { state: 'opened' })
    expect(exit.fields).toMatchObject({ kind: 'rectificationFailed', nonconformity: id })
    await db.step(['exit-case', 'notify', exit.id], work, { text: '拟责令退出' })
    const said = { statement: '没有意见' }
    await db.step(['exit-case', 'state', exit.id], { by: firm, on: after }, said)
    const order = { demand: '停止生产并拆除生产线', deadline: '2026-10-15' }
    await db.step(['exit-case', 'order', exit.id], { by: head, on: after }, order)
    const verified = { verifiedOn: '2026-10-14', result: '生产线已拆除' }
    const then = '2026-10-14'
    await db.step(['exit-case', 'verify', exit.id], { by: officer, on: then }, verified)
    await db.step(['exit-case', 'exit', exit.id], { by: head, on: then }, { text: '已退出市场' })
    expect(await db.read('nonconformity', id)).toMatchObject({
      state: 'closed',
      fields: { outcome: 'exited' },
    })
    expect(await db.newest('announcement', head, { kind: 'exit' })).toMatchObject({
      state: 'drafted',
    })
  })
})

describe('a case of another place', () => {
  it('is passed there, sent back, taken back, and gone on with', async () => {
    const on = '2026-03-02'
    const id = await db.step(['nonconformity', 'open'], { by: officer, on }, failed)
    const to = { toRegion: '910102', reason: '生产地在邻县' }
    await db.step(['nonconformity', 'move', id], { by: head, on }, to)
    const there = await db.newest('nonconformity', people.neighbour, { state: 'delivered' })
    expect(there).toMatchObject({ region: '910102', fields: { from: county, product: '电热毯' } })
    const work = { by: people.neighbour, on, region: '910102' }
    await db.step(['nonconformity', 'refuse', there.id], work, { reason: '企业已迁出' })
    await db.step(['nonconformity', 'takeBack', id], { by: head, on }, { reason: '企业已迁出' })
    expect(await db.read('nonconformity', id)).toMatchObject({
      state: 'opened',
      fields: { outcome: null },
    })
  })

  it('is taken in there, and becomes a case from that day on', async () => {
    const on = '2026-03-02'
    const id = await db.step(['nonconformity', 'open'], { by: officer, on }, failed)
    const to = { toRegion: '910102', reason: '生产地在邻县' }
    await db.step(['nonconformity', 'move', id], { by: head, on }, to)
    const there = await db.newest('nonconformity', people.neighbour, { state: 'delivered' })
    const work = { by: people.neighbour, on: '2026-03-05', region: '910102' }
    await db.step(['nonconformity', 'accept', there.id], work)
    const seen = { by: people.neighbour, region: '910102' }
    expect((await db.read('nonconformity', there.id, seen))?.fields.openedOn).toBe('2026-03-05')
  })
})

it('what looks like a breach becomes a lead of its own, and the case ends', async () => {
  const id = await ordered('2026-03-02')
  const facts = { subject: '经责令仍继续销售', facts: '4月3日仍在销售同批次产品' }
  await db.step(['nonconformity', 'transfer', id], { by: head, on: '2026-04-03' }, facts)
  expect((await db.read('nonconformity', id))?.fields.outcome).toBe('transferred')
  const lead = await db.newest('clue', officer)
  expect(lead.fields).toMatchObject({
    subject: facts.subject,
    receivedOn: '2026-04-03',
    party: firmCode,
  })
  // A county has one head, who hands over and files.
  const filed = { kind: 'general', party: firmCode }
  await db.step(['clue', 'file', lead.id], { by: head, on: '2026-04-03' }, filed)
  expect((await db.newest('penalty-case', officer)).fields).toMatchObject({ clue: lead.id })
})

it('a product that failed may bring about a recall and an interview, and goes on itself', async () => {
  const on = '2026-03-02'
  const id = await ordered(on)
  const danger = { danger: '绝缘失效，可能触电' }
  await db.step(['nonconformity', 'startRecall', id], { by: officer, on }, danger)
  expect(await db.newest('recall', officer)).toMatchObject({
    state: 'known',
    fields: { product: '电热毯', regime: 'goods', source: 'sampling', party: firmCode },
  })
  const about = { subject: '电热毯不合格' }
  await db.step(['nonconformity', 'proposeInterview', id], { by: officer, on }, about)
  expect((await db.newest('interview', officer)).fields.grounds).toBe('failedBatches')
  expect(await db.stateOf('nonconformity', id)).toBe('ordered')
})
