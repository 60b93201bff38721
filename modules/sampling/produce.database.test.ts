import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handed, sheet, tested } from './testing/batch.ts'
import {
  type Answers,
  type Desk,
  laboratory,
  openDesk,
  otherLaboratory,
  paper,
  people,
} from './testing/desk.ts'

const { officer, shop, maker, otherTester, otherSigner } = people
const produce: Answers = {
  ...{ product: '菠菜', productClass: 'agricultural', regime: 'produce' },
  ...{ stage: 'planting', place: 'factory' },
}
/** The same on the market, where the food law speaks of it. */
const market: Answers = { ...produce, regime: 'farm', stage: 'circulation', place: 'shop' }
let desk: Desk
beforeAll(async () => {
  desk = await openDesk('2026-03-02')
})
afterAll(() => desk.close())

const stateOf = async (register: string, id: string) => (await desk.read(register, id))?.state

/** A notice of a failed result, signed for on its day and at half past nine. */
async function told(no: string, day: string, { of, method }: { of: Answers; method: string }) {
  await desk.on(day)
  const sample = await desk.step(['sample', 'take'], officer, sheet(no, day, of))
  await desk.step(['sample', 'hand', sample], officer, { laboratory, method })
  const [report] = await desk.all('test-report', { sample })
  await tested(desk, report!.id, { conclusion: 'fail', receivedOn: day })
  await desk.step(['test-report', 'notify', report!.id], officer)
  const [notice] = await desk.all('result-notice', { report: report!.id })
  const received = { receivedOn: day, receivedAt: `${day}T09:30:00+08:00`, receipt: paper }
  await desk.step(['result-notice', 'receive', notice!.id], shop, received)
  return { sample, report: report!.id, notice: notice!.id }
}
const asks = (step: string, notice: string, by = shop) =>
  desk.step(['result-notice', step, notice], by, {
    grounds: '对结果有异议',
    ...(step.startsWith('object') && { about: 'retest' }),
  })
const asksForRetest = async (no: string, day: string) => {
  const batch = await told(no, day, { of: produce, method: 'laboratory' })
  await asks('retestProduce', batch.notice)
  const [objection] = await desk.all('objection', { notice: batch.notice })
  return { ...batch, objection: objection! }
}

describe('farm produce', () => {
  it('may be objected to for five working days where it grows, and for seven on the market', async () => {
    const ours = await told('P001', '2026-03-02', { of: produce, method: 'laboratory' })
    const theirs = await told('P002', '2026-03-02', { of: market, method: 'laboratory' })
    expect(await desk.ends('result-notice', ours.notice)).toEqual({
      retestProduce: '2026-03-09T15:59:59.999Z',
    })
    expect(await desk.ends('result-notice', theirs.notice)).toEqual({
      object: '2026-03-11T15:59:59.999Z',
    })
    await desk.on('2026-03-09T15:59:00Z')
    await asks('retestProduce', ours.notice)
    await desk.on('2026-03-11T15:59:00Z')
    await asks('object', theirs.notice)
  })

  it('stands on the sixth working day, with the words of its own law', async () => {
    const late = await told('P003', '2026-03-16', { of: produce, method: 'laboratory' })
    desk.clockwork.at = new Date('2026-03-23T16:00:00Z')
    await expect(asks('retestProduce', late.notice)).rejects.toMatchObject({
      code: 'limit.passed',
      message: expect.stringContaining('农产品质量安全法'),
    })
    await desk.on('2026-03-24')
    expect(await stateOf('result-notice', late.notice)).toBe('unopposed')
    expect(await stateOf('sample', late.sample)).toBe('final')
    const cases = await desk.all('nonconformity', { source: 'sampling' })
    const found = cases.find(({ fields }) => fields.sampleNo === 'P003')
    expect(found?.fields.regime).toBe('farm')
  })

  it('by a quick test may be objected to for four hours, in both places', async () => {
    for (const [no, of, step] of [
      ['P010', produce, 'retestProduceQuick'],
      ['P011', market, 'objectQuick'],
    ] as const) {
      const batch = await told(no, '2026-04-01', { of, method: 'quick' })
      expect(await desk.ends('result-notice', batch.notice)).toEqual({
        [step]: '2026-04-01T05:30:00.000Z',
      })
      desk.clockwork.at = new Date('2026-04-01T05:29:00Z')
      await asks(step, batch.notice)
      const [objection] = await desk.all('objection', { notice: batch.notice })
      expect(objection?.fields.kind).toBe('retest')
    }
    const late = await told('P012', '2026-04-02', { of: produce, method: 'quick' })
    desk.clockwork.at = new Date('2026-04-02T05:31:00Z')
    await expect(asks('retestProduceQuick', late.notice)).rejects.toMatchObject({
      code: 'limit.passed',
    })
    await desk.on('2026-04-02T06:00:00Z')
    expect(await stateOf('result-notice', late.notice)).toBe('unopposed')
  })

  it('is retested by another laboratory, not by a quick method, within seven working days', async () => {
    const { objection, sample } = await asksForRetest('P020', '2026-05-06')
    expect(objection.fields).toMatchObject({ kind: 'retest', term: 'produceRetest' })
    const to = (name: string) => ['objection', name, objection.id] as const
    await desk.step(to('accept'), officer)
    const choose = (retestLaboratory: string) =>
      desk.step(to('chooseLaboratory'), officer, { retestLaboratory, how: '随机' })
    await expect(choose(laboratory)).rejects.toMatchObject({ code: 'answers.disagree' })
    await choose(otherLaboratory)
    await desk.step(to('handSample'), officer)
    const [retest] = await desk.all('test-report', { objection: objection.id })
    expect(retest?.fields.method).toBe('laboratory')
    await desk.step(['test-report', 'receive', retest!.id], otherTester, {
      receivedOn: '2026-05-06',
    })
    expect(await desk.ends('test-report', retest!.id)).toEqual({
      issueRetest: '2026-05-14T15:59:59.999Z',
    })
    await desk.on('2026-05-15')
    expect((await desk.read('test-report', retest!.id))?.fields.late).toBe(true)
    const of = { report: retest!.id, sampledOn: '2026-05-06' }
    await desk.step(['test-item', 'add'], otherTester, {
      ...{ ...of, item: '毒死蜱', unit: 'mg/kg', measured: 0.01, upperLimit: 0.02 },
      ...{ limitText: '≤0.02 mg/kg', judgement: 'pass', main: true },
    })
    const result = { conclusion: 'pass', serious: false, file: paper, failedItems: null }
    await desk.step(['test-report', 'enter', retest!.id], otherTester, result)
    await desk.step(['test-report', 'issueRetest', retest!.id], otherSigner)
    const decision = { decision: '复检合格，改变原结论', outcome: 'changed', verdict: 'pass' }
    await desk.step(to('decideRetest'), officer, decision)
    expect(await desk.read('sample', sample)).toMatchObject({
      state: 'final',
      fields: { conclusion: 'pass' },
    })
  })
})

describe('what does not fit', () => {
  it('is refused by the law that the sheet names, with the field to correct', async () => {
    await desk.on('2026-06-01')
    const base = await desk.step(['production-base', 'import'], people.otherOfficer, {
      ...{ baseNo: 'P-1', name: '青穗蔬菜基地', party: maker.party, kind: 'planting' },
      ...{ produce: '叶菜', area: 320, since: '2020-01-01', department: 'agri' },
    })
    for (const [of, field] of [
      [{ ...produce, stage: 'circulation' }, 'stage'],
      [{ ...produce, stage: 'catering' }, 'stage'],
      [{ ...produce, productClass: 'food' }, 'productClass'],
      [{ ...market, productClass: 'industrial' }, 'productClass'],
      [{ ...market, stage: 'planting' }, 'stage'],
      [{ ...market, base }, 'regime'],
      [{ ...produce, regime: 'farmland' }, 'regime'],
    ] as const)
      await expect(
        desk.step(['sample', 'take'], officer, sheet('P030', '2026-06-01', of)),
      ).rejects.toMatchObject({ details: [{ field }] })
    await desk.step(
      ['sample', 'take'],
      officer,
      sheet('P030', '2026-06-01', { ...produce, base, stage: 'production' }),
    )
  })

  it('is an objection by the other law, by another firm, twice, or without the minute of a quick test', async () => {
    const { notice } = await told('P031', '2026-06-01', { of: produce, method: 'laboratory' })
    for (const step of ['object', 'objectQuick', 'retestProduceQuick'])
      await expect(asks(step, notice)).rejects.toMatchObject({ code: 'step.not-now' })
    await expect(asks('retestProduce', notice, maker)).rejects.toMatchObject({ status: 404 })
    await asks('retestProduce', notice)
    await expect(asks('retestProduce', notice)).rejects.toMatchObject({
      code: 'step.not-from-here',
    })
    const { report } = await handed(desk, sheet('P032', '2026-06-01', produce))
    await tested(desk, report, { conclusion: 'fail', receivedOn: '2026-06-01' })
    await desk.step(['test-report', 'notify', report], officer)
    const [other] = await desk.all('result-notice', { report })
    await expect(asks('retestProduce', other!.id)).rejects.toMatchObject({
      code: 'step.not-from-here',
    })
  })
})
