import { chainOf, figures, figuresOfSubjects, queue } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { passRates } from '../sampling/index.ts'
import { produceIndicators } from './index.ts'
import {
  carriedOut,
  city,
  type Desk,
  inputMaker,
  inputSheet,
  laboratory,
  measured,
  openBase,
  openDesk,
  ordered,
  otherLaboratory,
  sheet,
  staff,
  told,
} from './testing/farm.ts'

const { officer, head, owner, otherOwner, stranger, tester, otherTester } = staff
let desk: Desk
let base: string
beforeAll(async () => {
  desk = await openDesk('2026-03-02')
  base = await openBase(desk, 'JD001')
})
afterAll(() => desk.close())

const sample = ([step, id]: readonly [string, string], by = officer, answers = {}) =>
  desk.step(['environment-sample', step, id], by, answers)
const read = async (id: string) => (await desk.read('environment-sample', id, head))!
const stateOf = async (id: string) => (await read(id)).state
const leadsAbout = async (specimen: string) =>
  (await desk.all('clue', {}, head)).filter(({ fields }) => fields.subject === specimen)
const counted = async (name: string) => {
  const indicator = [...produceIndicators, ...passRates].find((one) => one.name === name)!
  const year = { from: '2026-01', to: '2026-12', each: 'whole' as const }
  const [figure] = await figures(desk.kernel, indicator, { actor: head, region: city, ...year })
  return { of: figure?.of ?? 0, among: figure?.among ?? 0 }
}
const resample = (id: string, recheckNo: string, recheckOn: string) =>
  sample(['resample', id], officer, { recheckNo, recheckOn, laboratory })

describe('a soil sample over its limit', () => {
  it('is told to the owner, dealt with, sampled anew and closed, and counts at each step', async () => {
    const before = await counted('environment-pass-rate')
    const id = await measured(desk, { base, sheet: sheet('T001'), value: 0.31 })
    expect((await read(id)).fields).toMatchObject({ judgement: 'fail', party: owner.party })
    expect(await counted('environment-pass-rate')).toEqual({ ...before, among: before.among + 1 })
    await sample(['tell', id], officer, { findings: '镉 0.31 mg/kg，超过限值' })
    const [waiting] = (await queue(desk.kernel, { actor: owner })).items
    expect(waiting).toMatchObject({ id, step: 'object', why: '不合格结果可提出异议' })
    await sample(['acceptResult', id], officer, { statement: '认可检测结果' })
    expect(await leadsAbout('3号大棚耕层土壤')).toEqual([])
    const measure = await ordered(desk, id, '2026-03-20')
    await expect(resample(id, 'T001-2', '2026-03-02')).rejects.toMatchObject({ status: 409 })
    await carriedOut(desk, measure)
    await resample(id, 'T001-2', '2026-03-02')
    await sample(['recheck', id], tester, { recheckValue: 0.3 })
    await expect(sample(['close', id], officer)).rejects.toMatchObject({ status: 403 })
    await sample(['close', id], head)
    expect(await read(id)).toMatchObject({
      state: 'closed',
      fields: { recheckJudgement: 'pass', outcome: 'rechecked' },
    })
    expect(await counted('origin-closure-rate')).toEqual({ of: 1, among: 1 })
    const chain = await chainOf(desk.kernel, { actor: head, at: { region: city, id: measure } })
    expect(chain.from.map((one) => one.id)).toEqual([base, id])
  })

  it('that fails anew is dealt with again, and may be closed without another sample', async () => {
    const id = await told(desk, { base, sheet: sheet('T002'), value: 2 })
    await sample(['acceptResult', id], officer, { statement: '认可' })
    await carriedOut(desk, await ordered(desk, id, '2026-03-20'))
    await resample(id, 'T002-2', '2026-03-02')
    await sample(['recheck', id], tester, { recheckValue: 1.8 })
    await expect(sample(['close', id], head)).rejects.toMatchObject({ code: 'step.not-now' })
    await sample(['again', id], officer)
    await expect(sample(['keepMeasures', id], officer)).rejects.toMatchObject({
      code: 'step.not-now',
    })
    await carriedOut(desk, await ordered(desk, id, '2026-03-30'))
    const reason = { reason: '已改种苗木，不再种植食用农产品' }
    const settle = (outcome: string) => sample(['settle', id], head, { outcome, ...reason })
    await expect(settle('rechecked')).rejects.toMatchObject({ code: 'answers.disagree' })
    await settle('adjusted')
    expect((await read(id)).fields).toMatchObject({ outcome: 'adjusted', round: 2 })
    await sample(['reopen', id], head, { reason: '又种植叶菜' })
    expect(await stateOf(id)).toBe('standing')
  })

  it('is handed on as a lead where somebody may have polluted it', async () => {
    const id = await told(desk, { base, sheet: sheet('T003'), value: 1 })
    await sample(['acceptResult', id], officer, { statement: '认可' })
    const lead = { subject: '向产地倾倒废渣', facts: '地块北侧发现废渣' }
    await sample(['refer', id], officer, lead)
    expect(await leadsAbout(lead.subject)).toMatchObject([
      { fields: { source: 'inspection', department: 'agri' } },
    ])
  })
})

describe('the judgement', () => {
  it.each([
    ['on the upper limit', { upperLimit: 0.3 }, 0.3, 'pass'],
    ['over the upper limit', { upperLimit: 0.3 }, 0.3000001, 'fail'],
    ['between two limits', { lowerLimit: 5.5, upperLimit: 8.5 }, 7, 'pass'],
    ['under the lower limit', { lowerLimit: 5.5, upperLimit: 8.5 }, 5.4, 'fail'],
    ['on the lower limit alone', { lowerLimit: 9.5, upperLimit: null }, 9.5, 'pass'],
  ])('of a value %s follows from the limits', async (...given) => {
    const [, limits, value, judgement] = given
    const id = await measured(desk, { base, sheet: sheet(`L${value}`, limits), value })
    expect((await read(id)).fields.judgement).toBe(judgement)
    const other = judgement === 'pass' ? 'tell' : 'pass'
    const refused = sample([other, id], officer, other === 'tell' ? { findings: '无' } : {})
    await expect(refused).rejects.toMatchObject({ code: 'step.not-now' })
  })

  it('is unknown until something is measured, and again when the result is sent back', async () => {
    const id = await measured(desk, { base, sheet: sheet('T010'), value: 0.1 })
    await sample(['sendBack', id], officer, { reason: '报告编号与样品不符' })
    expect((await read(id)).fields).toMatchObject({ judgement: null, measured: null })
    await sample(['measure', id], tester, { measured: 0.2, measuredOn: '2026-03-02' })
    await sample(['pass', id], officer)
    expect(await stateOf(id)).toBe('passed')
  })
})

describe('an objection', () => {
  it('is retested by another laboratory; a pass lifts what was ordered at once', async () => {
    const id = await told(desk, { base, sheet: sheet('T020'), value: 0.5 })
    const urgent = { kind: 'noHarvest', content: '暂停采收', until: '2026-03-09' }
    await sample(['urge', id], officer, urgent)
    await sample(['object', id], owner, { grounds: '采样点位不在本基地' })
    const choose = (retestLaboratory: string) =>
      sample(['acceptObjection', id], officer, { retestLaboratory })
    await expect(choose(laboratory)).rejects.toMatchObject({ code: 'answers.disagree' })
    await choose(otherLaboratory)
    await expect(sample(['retest', id], tester, { retested: 0.1 })).rejects.toMatchObject({
      status: 404,
    })
    await sample(['retest', id], otherTester, { retested: 0.1 })
    await expect(sample(['uphold', id], officer)).rejects.toMatchObject({ code: 'step.not-now' })
    await sample(['overturn', id], officer)
    expect(await read(id)).toMatchObject({ state: 'passed', fields: { judgement: 'pass' } })
    const measures = await desk.all('origin-measure', { sample: id }, head)
    expect(measures.map(({ state }) => state)).toEqual(['lifted'])
  })

  it('is upheld by the retest, and measures that were ordered at once go on', async () => {
    const id = await told(desk, { base, sheet: sheet('T021'), value: 0.5 })
    await sample(['object', id], owner, { grounds: '对检测结果有异议' })
    const urgent = { kind: 'stopSale', content: '停止销售', until: '2026-03-09' }
    await sample(['urge', id], officer, urgent)
    await sample(['acceptObjection', id], officer, { retestLaboratory: otherLaboratory })
    await sample(['retest', id], otherTester, { retested: 0.6 })
    await expect(sample(['overturn', id], officer)).rejects.toMatchObject({ code: 'step.not-now' })
    await sample(['uphold', id], officer)
    await sample(['keepMeasures', id], officer)
    expect(await stateOf(id)).toBe('ordered')
  })

  it('is refused or withdrawn, and the result stands', async () => {
    for (const [no, step, why] of [
      ['T022', 'refuseObjection', { why: 'sample', reason: '样品已变质' }],
      ['T023', 'withdrawObjection', { request: '来函撤回' }],
    ] as const) {
      const id = await told(desk, { base, sheet: sheet(no), value: 0.5 })
      await sample(['object', id], owner, { grounds: '对检测结果有异议' })
      await sample([step, id], officer, why)
      expect(await stateOf(id)).toBe('standing')
    }
  })

  it('has the time that the region sets, and the result stands after it', async () => {
    const setting = { name: 'produce.object', since: '2026-01-01', amount: 5, unit: 'workdays' }
    const never = await told(desk, { base, sheet: sheet('T024'), value: 0.5 })
    await desk.step(['limit-setting', 'import'], head, { ...setting, basis: '市农业农村局通知' })
    const soon = await told(desk, { base, sheet: inputSheet('T025'), value: 5 })
    expect(await desk.ends('environment-sample', soon)).toEqual({
      object: '2026-03-09T15:59:59.999Z',
    })
    await desk.on('2026-03-10')
    expect([await stateOf(never), await stateOf(soon)]).toEqual(['told', 'standing'])
    expect(await leadsAbout('吡虫啉可湿性粉剂')).toHaveLength(1)
    await expect(sample(['object', soon], owner, { grounds: '迟' })).rejects.toMatchObject({
      code: 'step.not-from-here',
    })
  })
})

describe('a failed input', () => {
  it('is a lead against its maker that an officer checks and the head files', async () => {
    await desk.on('2026-03-11')
    const takenOn = '2026-03-11'
    const of = inputSheet('N001', { takenOn, specimen: '阿维菌素乳油' })
    const id = await told(desk, { base, sheet: of, value: 3.1 })
    await sample(['acceptResult', id], officer, { statement: '认可，已停用' })
    const [lead] = await leadsAbout('阿维菌素乳油')
    expect(lead).toMatchObject({
      state: 'recorded',
      fields: { source: 'sampling', party: inputMaker, department: 'agri' },
    })
    await desk.step(['clue', 'file', lead!.id], head, { kind: 'general', party: inputMaker })
    const cases = await desk.all('penalty-case', { party: inputMaker }, head)
    expect(cases).toHaveLength(1)
    expect(await counted('input-pass-rate')).toMatchObject({ of: 0 })
  })
})

describe('a measure', () => {
  it('is reported late, sent back, given more time and done', async () => {
    await desk.on('2026-04-01')
    const id = await told(desk, { base, sheet: sheet('M001', { takenOn: '2026-04-01' }), value: 1 })
    await sample(['acceptResult', id], officer, { statement: '认可' })
    const measure = await ordered(desk, id, '2026-04-10')
    const does = (step: string, by = officer, answers = {}) =>
      desk.step(['origin-measure', step, measure], by, answers)
    await does('prolong', head, { until: '2026-04-15', reason: '土壤调理剂到货晚' })
    await desk.on('2026-04-16')
    expect(await desk.read('origin-measure', measure, head)).toMatchObject({
      state: 'ordered',
      fields: { late: true },
    })
    await expect(does('report', otherOwner, { result: '已做' })).rejects.toMatchObject({
      status: 404,
    })
    await does('report', owner, { result: '已停止采收' })
    await does('sendBack', officer, { until: '2026-04-30', reason: '没有照片' })
    await carriedOut(desk, measure)
    expect(await desk.read('origin-measure', measure, head)).toMatchObject({ state: 'done' })
    const late = { kind: 'other', content: '无', until: '2026-04-01' }
    await expect(sample(['order', id], officer, late)).rejects.toMatchObject({ status: 422 })
  })
})

describe('a base', () => {
  it('is kept by its own department, read by whoever runs it, and sampled no more when it has left', async () => {
    const id = await openBase(desk, 'JD002')
    await expect(openBase(desk, 'JD003', { department: 'amr' })).rejects.toMatchObject({
      status: 403,
    })
    expect(await desk.read('production-base', id, owner)).toMatchObject({ state: 'current' })
    expect(await desk.read('production-base', id, otherOwner)).toBeUndefined()
    const take = (by: typeof officer, takenOn: string) =>
      desk.step(['environment-sample', 'take'], by, {
        ...sheet('B001', { takenOn }),
        ...{ base: id, party: owner.party, department: 'agri' },
      })
    await expect(take(stranger, '2026-04-01')).rejects.toMatchObject({ status: 403 })
    const leave = (until: string) =>
      desk.step(['production-base', 'leave', id], officer, { until, reason: '土地流转到期' })
    await expect(leave('2019-12-31')).rejects.toMatchObject({ code: 'answers.disagree' })
    await leave('2026-03-31')
    await expect(take(officer, '2026-04-01')).rejects.toMatchObject({ code: 'parent.disagrees' })
    await take(officer, '2026-03-31')
  })

  it('has its own pass rates: of its produce, against the goal of 96, and of its soil', async () => {
    const id = await openBase(desk, 'JD004')
    const produce = (n: number, conclusion: string, of: string | null) => ({
      ...{ sampleNo: `P${n}`, sampledOn: '2026-04-02', product: '菠菜', level: 'county' },
      ...{ productClass: 'agricultural', stage: 'planting', keyProduct: false },
      ...{ sampledUnit: '青穗合作社', conclusion, base: of },
    })
    for (let n = 0; n < 25; n += 1)
      await desk.step(
        ['sample', 'import'],
        officerOfSamples,
        produce(n, n === 24 ? 'fail' : 'pass', n < 20 ? id : null),
      )
    expect(await counted('farm-pass-rate')).toEqual({ of: 24, among: 25 })
    const indicator = passRates.find(({ name }) => name === 'farm-pass-rate')!
    const asked = { actor: head, region: city, from: '2026-01-01', to: '2026-12-31' }
    const [own] = await figuresOfSubjects(desk.kernel, indicator, {
      ...{ ...asked, field: 'base', subjects: [id] },
    })
    expect(own).toMatchObject({ subject: id, of: 20, among: 20 })
  })
})

const officerOfSamples = { ...head, roles: ['clerk'] }
