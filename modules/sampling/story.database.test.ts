import { chainOf, figures, list, queue } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { passRates } from './index.ts'
import {
  failedBatch,
  foodSheet,
  handed,
  item,
  madeHere,
  sheet,
  tested,
  twoOfficers,
} from './testing/batch.ts'
import {
  city,
  type Desk,
  elsewhere,
  laboratory,
  maker,
  openDesk,
  otherLaboratory,
  paper,
  people,
  shop,
} from './testing/desk.ts'

const {
  officer,
  secondOfficer,
  head,
  tester,
  signer,
  otherTester,
  otherSigner,
  neighbour,
  office,
} = people
const onlooker = { ...office, roles: ['public'], kind: 'public' as const, post: null }
let desk: Desk
beforeAll(async () => {
  desk = await openDesk('2026-03-02')
})
afterAll(() => desk.close())

const stateOf = async (register: string, id: string) => (await desk.read(register, id))?.state
const fieldsOf = async (register: string, id: string) => (await desk.read(register, id))!.fields
const rate = async (name: string) => {
  const indicator = passRates.find((one) => one.name === name)!
  const year = { from: '2026-01', to: '2026-12', each: 'whole' as const }
  const [figure] = await figures(desk.kernel, indicator, { actor: office, region: '9101', ...year })
  return figure
}
const receive = (notice: string, by: typeof people.shop, receivedOn: string) =>
  desk.step(['result-notice', 'receive', notice], by, { receivedOn, receipt: paper })
const objects = (notice: string, by: typeof people.shop, about = 'retest') =>
  desk.step(['result-notice', 'object', notice], by, { about, grounds: '对结果有异议' })
/** Ordered, reported, inspected and closed. */
async function putRight(id: string) {
  const to = (name: string) => ['nonconformity', name, id] as const
  await desk.step(to('order'), officer, { demand: '停止销售，限期改正' })
  await desk.step(to('report'), officer, { cause: '进货把关不严', measures: '下架' })
  const found = { on: '2026-03-18', inspectors: twoOfficers, findings: '已下架' }
  await desk.step(to('pass'), officer, found)
  await desk.step(to('close'), head)
}
const objectionTo = async (notice: string) => (await desk.all('objection', { notice }))[0]!.id

describe('an industrial batch that fails', () => {
  it('stands when nobody objects within fifteen days, and opens a case for shop and maker', async () => {
    await desk.on('2026-03-02')
    const batch = await failedBatch(desk, sheet('C001', '2026-03-02', madeHere), '2026-03-02')
    expect(await stateOf('sample', batch.sample)).toBe('notified')
    await receive(batch.toShop, people.shop, '2026-03-02')
    await receive(batch.toMaker!, people.maker, '2026-03-02')
    expect(await desk.ends('result-notice', batch.toShop)).toEqual({
      object: '2026-03-17T15:59:59.999Z',
    })
    await desk.on('2026-03-17')
    expect(await stateOf('result-notice', batch.toShop)).toBe('received')
    await desk.on('2026-03-18')
    expect(await stateOf('result-notice', batch.toShop)).toBe('unopposed')
    expect(await stateOf('test-report', batch.report)).toBe('settled')
    expect(await stateOf('sample', batch.sample)).toBe('final')
    const cases = await desk.all('nonconformity', { source: 'sampling' })
    expect(cases.map(({ fields }) => fields.party).toSorted()).toEqual([maker, shop].toSorted())
    await expect(objects(batch.toShop, people.shop)).rejects.toMatchObject({
      code: 'step.not-from-here',
    })
    await putRight(cases.find(({ fields }) => fields.party === shop)!.id)
    expect(await stateOf('sample', batch.sample)).toBe('disposed')
    await putRight(cases.find(({ fields }) => fields.party === maker)!.id)
    expect(await desk.read('sample', batch.sample, onlooker)).toBeUndefined()
  })

  it('waits for the last of its notices', async () => {
    await desk.on('2026-03-02')
    const batch = await failedBatch(desk, sheet('C002', '2026-03-02', madeHere), '2026-03-02')
    await receive(batch.toShop, people.shop, '2026-03-02')
    await desk.on('2026-03-18')
    expect(await stateOf('result-notice', batch.toShop)).toBe('unopposed')
    expect(await stateOf('test-report', batch.report)).toBe('told')
    await receive(batch.toMaker!, people.maker, '2026-03-18')
    await desk.on('2026-04-03')
    expect(await stateOf('test-report', batch.report)).toBe('settled')
  })

  it('is refused an objection on the sixteenth day, whatever the clock has done', async () => {
    await desk.on('2026-03-02')
    const batch = await failedBatch(desk, sheet('C003', '2026-03-02'), '2026-03-02')
    await receive(batch.toShop, people.shop, '2026-03-02')
    desk.clockwork.at = new Date('2026-03-17T16:00:00Z')
    await expect(objects(batch.toShop, people.shop)).rejects.toMatchObject({
      code: 'limit.passed',
      message: expect.stringContaining('产品质量法》第15条'),
    })
  })

  it('is retested by another laboratory, whose result is final and changes the rate', async () => {
    await desk.on('2026-03-02')
    const before = await rate('industrial-pass-rate')
    const batch = await failedBatch(desk, sheet('C004', '2026-03-02'), '2026-03-02')
    expect((await rate('industrial-pass-rate'))?.among).toBe((before?.among ?? 0) + 1)
    await receive(batch.toShop, people.shop, '2026-03-02')
    await desk.on('2026-03-16')
    await objects(batch.toShop, people.shop)
    const objection = await objectionTo(batch.toShop)
    await desk.step(['objection', 'accept', objection], officer)
    const choose = (retestLaboratory: string) =>
      desk.step(['objection', 'chooseLaboratory', objection], officer, {
        retestLaboratory,
        how: '摇号',
      })
    await expect(choose(laboratory)).rejects.toMatchObject({ code: 'answers.disagree' })
    await choose(otherLaboratory)
    await desk.step(['objection', 'handSample', objection], officer)
    const [retest] = await desk.all('test-report', { objection })
    const id = retest!.id
    await desk.step(['test-report', 'receive', id], otherTester, { receivedOn: '2026-03-16' })
    const sampledOn = '2026-03-02'
    const measured = item({ report: id, sampledOn, measured: 0.6, judgement: 'pass' })
    await desk.step(['test-item', 'add'], otherTester, measured)
    const answers = { conclusion: 'pass', serious: false, file: paper }
    await desk.step(['test-report', 'enter', id], otherTester, answers)
    await desk.step(['test-report', 'issueRetest', id], otherSigner)
    expect(await fieldsOf('objection', objection)).toMatchObject({ result: 'pass' })
    const chain = await chainOf(desk.kernel, { actor: officer, at: { region: city, id } })
    expect(chain.from.map((one) => one.id)).toEqual([
      ...[batch.sample, batch.report, batch.toShop, objection],
    ])
    const decide = (outcome: string, verdict: string | null) =>
      desk.step(['objection', 'decideRetest', objection], officer, {
        decision: '按复检结论处理',
        outcome,
        verdict,
      })
    await expect(decide('upheld', null)).rejects.toMatchObject({ code: 'answers.disagree' })
    await expect(decide('changed', null)).rejects.toMatchObject({ code: 'answers.disagree' })
    await decide('changed', 'pass')
    expect(await fieldsOf('test-report', batch.report)).toMatchObject({ final: 'pass' })
    expect(await fieldsOf('sample', batch.sample)).toMatchObject({ conclusion: 'pass' })
    expect(await stateOf('sample', batch.sample)).toBe('final')
    expect(
      await desk.all('nonconformity', { report: batch.report } as never).catch(() => []),
    ).toEqual([])
    const after = await rate('industrial-pass-rate')
    expect(after).toMatchObject({ of: (before?.of ?? 0) + 1, among: (before?.among ?? 0) + 1 })
  })

  it('is refused, or upheld, and stands then', async () => {
    await desk.on('2026-03-02')
    const refused = await failedBatch(desk, sheet('C005', '2026-03-02'), '2026-03-02')
    const upheld = await failedBatch(desk, sheet('C006', '2026-03-02'), '2026-03-02')
    for (const { toShop } of [refused, upheld]) {
      await receive(toShop, people.shop, '2026-03-02')
      await objects(toShop, people.shop, toShop === upheld.toShop ? 'judgement' : 'retest')
    }
    const first = await objectionTo(refused.toShop)
    const refuse = (refusal: string | null) =>
      desk.step(['objection', 'refuse', first], officer, { refusal, reason: '备样已损坏' })
    await expect(refuse(null)).rejects.toMatchObject({ code: 'answers.disagree' })
    await refuse('reserve')
    const second = await objectionTo(upheld.toShop)
    await desk.step(['objection', 'accept', second], officer)
    const decision = { decision: '判定依据适用正确', outcome: 'upheld' }
    await desk.step(['objection', 'decide', second], officer, decision)
    for (const { sample } of [refused, upheld])
      expect(await stateOf('sample', sample)).toBe('final')
  })
})

describe('a food batch', () => {
  it('runs under the clocks of food: five days to the laboratory, twenty to test, five to tell', async () => {
    await desk.on('2026-04-01')
    const sample = await desk.step(['sample', 'take'], officer, foodSheet('F001', '2026-04-01'))
    expect(await desk.ends('sample', sample)).toEqual({ hand: '2026-04-09T15:59:59.999Z' })
    await desk.step(['sample', 'hand', sample], officer, { laboratory, method: 'laboratory' })
    const [report] = await desk.all('test-report', { sample })
    await desk.step(['test-report', 'receive', report!.id], tester, { receivedOn: '2026-04-01' })
    const issue = '2026-04-30T15:59:59.999Z'
    expect(await desk.ends('test-report', report!.id)).toEqual({ issue })
    const [waiting] = (await queue(desk.kernel, { actor: tester })).items
    expect(waiting).toMatchObject({ step: 'enter', why: '检验结论待录入', ends: issue })
    await desk.on('2026-05-01')
    expect(await fieldsOf('test-report', report!.id)).toMatchObject({ late: true })
    expect(await stateOf('test-report', report!.id)).toBe('received')
  })

  it('is told in its time, and may be objected to for seven working days', async () => {
    await desk.on('2026-04-01')
    const batch = await failedBatch(desk, foodSheet('F002', '2026-04-01'), '2026-04-01')
    await receive(batch.toShop, people.shop, '2026-04-01')
    expect(await desk.ends('result-notice', batch.toShop)).toEqual({
      object: '2026-04-13T15:59:59.999Z',
    })
    await objects(batch.toShop, people.shop)
    const objection = await objectionTo(batch.toShop)
    expect(await desk.ends('objection', objection)).toEqual({ accept: '2026-04-09T15:59:59.999Z' })
    await desk.step(['objection', 'accept', objection], officer)
    await desk.step(['objection', 'prolong', objection], head, { reason: '备选机构均在检' })
    const ends = await desk.ends('objection', objection)
    expect(ends).toEqual({ chooseLaboratory: '2026-04-16T15:59:59.999Z' })
    const again = desk.step(['objection', 'prolong', objection], head, { reason: '再延' })
    await expect(again).rejects.toMatchObject({ code: 'step.not-now' })
    await desk.step(['objection', 'withdraw', objection], officer, { request: '企业来函撤回' })
    expect(await stateOf('sample', batch.sample)).toBe('final')
  })

  it('keeps its reserve sample for six months when it failed', async () => {
    await desk.on('2026-04-01')
    const batch = await failedBatch(desk, foodSheet('F003', '2026-04-01'), '2026-04-01')
    await receive(batch.toShop, people.shop, '2026-04-01')
    const statement = { statement: '认可检验结果' }
    await desk.step(['result-notice', 'acceptResult', batch.toShop], officer, statement)
    const destroy = () =>
      desk.step(['test-report', 'destroyReserve', batch.report], officer, { how: '无害化处理' })
    await desk.on('2026-09-30')
    await expect(destroy()).rejects.toMatchObject({ code: 'limit.early' })
    await desk.on('2026-10-08')
    await destroy()
  })

  it('that passes is told and final at once', async () => {
    await desk.on('2026-04-01')
    const { sample, report } = await handed(desk, foodSheet('F004', '2026-04-01'))
    await tested(desk, report, { conclusion: 'pass', receivedOn: '2026-04-01' })
    await desk.step(['test-report', 'notifyPass', report], officer)
    expect(await stateOf('sample', sample)).toBe('final')
    expect(await fieldsOf('sample', sample)).toMatchObject({ conclusion: 'pass' })
  })

  it('by a quick test may be objected to for four hours', async () => {
    await desk.on('2026-04-01')
    const sample = await desk.step(
      ['sample', 'take'],
      officer,
      sheet('Q001', '2026-04-01', {
        product: '菠菜',
        productClass: 'agricultural',
        regime: 'farm',
      }),
    )
    await desk.step(['sample', 'hand', sample], officer, { laboratory, method: 'quick' })
    const [report] = await desk.all('test-report', { sample })
    await tested(desk, report!.id, { conclusion: 'fail', receivedOn: '2026-04-01' })
    await desk.step(['test-report', 'notify', report!.id], officer)
    const [notice] = await desk.all('result-notice', { report: report!.id })
    const received = { receivedOn: '2026-04-01', receivedAt: '2026-04-01T09:30:00+08:00' }
    await desk.step(['result-notice', 'receive', notice!.id], people.shop, received)
    expect(await desk.ends('result-notice', notice!.id)).toEqual({
      objectQuick: '2026-04-01T05:30:00.000Z',
    })
    await desk.on('2026-04-01T06:00:00Z')
    expect(await stateOf('result-notice', notice!.id)).toBe('unopposed')
    expect(await stateOf('sample', sample)).toBe('final')
  })
})

describe('a maker elsewhere', () => {
  it('is told of to its own region, which signs and opens a case', async () => {
    await desk.on('2026-05-06')
    const made = { makerCode: maker, makerRegion: elsewhere }
    const batch = await failedBatch(desk, sheet('E001', '2026-05-06', made), '2026-05-06')
    expect(batch.toMaker).toBeUndefined()
    const [told] = await desk.all('notice-elsewhere', {}, neighbour)
    expect(told).toMatchObject({ state: 'delivered', fields: { maker, from: '9101' } })
    await desk.step(['notice-elsewhere', 'sign', told!.id], neighbour)
    const cases = await desk.all('nonconformity', { party: maker }, neighbour)
    expect(cases).toMatchObject([{ fields: { source: 'elsewhere', severity: 'general' } }])
  })
})

describe('what officers enter', () => {
  it('is asked for whatever is missing from the sheet', async () => {
    await desk.on('2026-05-06')
    const take = (more: object) =>
      desk.step(['sample', 'take'], officer, sheet('X001', '2026-05-06', more as never))
    for (const more of [
      { regime: null },
      { countsAs: null },
      { sampledUnitCode: null },
      { reserve: null },
      { makerCode: maker },
      { place: 'online', reserve: null },
    ])
      await expect(take(more)).rejects.toMatchObject({ code: 'answers.disagree' })
    const bought = { orderProof: paper, paymentProof: paper, deliveryProof: paper }
    await take({ place: 'online', reserve: null, ...bought })
  })

  it('is a judgement that agrees with its limits, or is explained', async () => {
    const { report } = await handed(desk, sheet('X002', '2026-05-06'))
    await desk.step(['test-report', 'receive', report], tester, { receivedOn: '2026-05-06' })
    const add = (more: object, by = tester) =>
      desk.step(['test-item', 'add'], by, item({ report, sampledOn: '2026-05-06', ...more }))
    await expect(add({ judgement: 'pass' })).rejects.toMatchObject({ code: 'answers.disagree' })
    await expect(add({ measured: 0.5 })).rejects.toMatchObject({ code: 'answers.disagree' })
    await add({ measured: 0.7, explanation: '含测量不确定度' })
    await expect(add({}, otherTester)).rejects.toMatchObject({ code: 'link.unknown' })
    const asked = { actor: tester, where: { report } }
    const { records } = await list(desk.kernel, 'test-item', asked)
    expect(records.map(({ fields }) => fields.explanation)).toEqual(['含测量不确定度'])
    const enter = { conclusion: 'fail', failedItems: '泄漏电流', serious: false, file: paper }
    await desk.step(['test-report', 'enter', report], tester, enter)
    const sign = (by: typeof tester) => desk.step(['test-report', 'issue', report], by)
    await expect(sign(tester)).rejects.toMatchObject({ code: 'step.apart' })
    await sign(signer)
  })

  it('leaves problem samples out of the pass rate', async () => {
    const before = await rate('industrial-pass-rate')
    const { report } = await handed(desk, sheet('X003', '2026-05-06', { countsAs: 'problem' }))
    await tested(desk, report, { conclusion: 'fail', receivedOn: '2026-05-06' })
    expect(await rate('industrial-pass-rate')).toEqual(before)
  })
})

describe('a task', () => {
  const assigned = (more: object = {}) =>
    desk.step(['sampling-task', 'assign'], officer, {
      party: shop,
      place: 'shop',
      department: 'amr',
      assignees: twoOfficers,
      dueOn: '2026-05-20',
      ...more,
    })
  it('is done by the sheet that names it, and unknown to the firm until then', async () => {
    await desk.on('2026-05-06')
    const task = await assigned()
    expect(await desk.read('sampling-task', task, people.shop)).toBeUndefined()
    await desk.step(['sample', 'take'], secondOfficer, sheet('T001', '2026-05-06', { task }))
    expect(await stateOf('sampling-task', task)).toBe('done')
    expect(await desk.read('sampling-task', task, people.shop)).toMatchObject({ state: 'done' })
  })
  it('that is refused is a lead for enforcement', async () => {
    const task = await assigned()
    await desk.step(['sampling-task', 'refuse', task], officer, {
      refusal: '锁门拒绝',
      witnesses: ['社区工作人员'],
      subject: '拒绝监督抽查',
    })
    const [lead] = await desk.all('clue', { source: 'sampling' })
    expect(lead).toMatchObject({ fields: { party: shop, facts: '锁门拒绝' } })
  })
  it('is late after its day, and needs two samplers', async () => {
    await expect(assigned({ assignees: [officer.post] })).rejects.toMatchObject({ status: 422 })
    const task = await assigned()
    await desk.on('2026-05-21')
    expect(await stateOf('sampling-task', task)).toBe('assigned')
    expect((await desk.read('sampling-task', task))?.limitOn).toBe('2026-05-20T15:59:59.999Z')
  })
})
