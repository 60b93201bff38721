import {
  appraiseInMemory,
  type Criterion,
  catalogueOf,
  explain,
  factsOf,
  type GivenFacts,
  placesOf,
  type Reason,
  type SchemeContent,
  type SchemeNode,
  type SchemeTest,
  schemeFaults,
} from '@zhiheng/kernel'
import { describe, expect, it } from 'vitest'
import { modules } from '../index.ts'

const catalogue = catalogueOf(modules)
const cites = '规则'
const points = (code: string, title: string, most: number): Criterion => ({
  ...{ code, title, cites, role: 'points', test: { kind: 'judged' } },
  scores: { how: 'percent', points: most },
})
const entry = (code: string, title: string, test: SchemeTest): Criterion => ({
  code,
  title,
  cites,
  role: 'entry',
  test,
})
const scheme = (
  nodes: readonly SchemeNode[],
  result: Partial<SchemeContent['result']>,
): SchemeContent => ({
  ...{
    format: 1,
    code: 'worked',
    version: 1,
    title: '方案',
    kind: 'award',
    subject: 'party',
    nodes,
  },
  result: {
    ...{
      combine: 'points',
      decimals: 1,
      total: null,
      rescale: 'none',
      bands: [],
      caps: [],
      goesOut: true,
    },
    ...result,
  },
  ...{ terms: {}, stages: [] },
})
const appraise = (content: SchemeContent, given: GivenFacts) =>
  appraiseInMemory(content, factsOf(content, given), catalogue.inputs)
const sentences = ({ says, of }: Reason): readonly string[] => [says, ...of.flatMap(sentences)]

describe('GB/T 19580-2012: percentages of items', () => {
  const nodes = [
    ...[
      points('4.1.1', '高层领导的作用', 50),
      points('4.1.2', '组织治理', 30),
      points('4.1.3', '社会责任', 30),
    ],
    ...[
      points('4.7.1', '产品和服务', 80),
      points('4.7.2', '顾客与市场', 80),
      points('4.7.3', '财务', 80),
    ],
    ...[
      points('4.7.4', '资源', 60),
      points('4.7.5', '过程有效性', 50),
      points('4.7.6', '领导方面', 50),
    ],
  ]
  const content = scheme(nodes, { total: 510 })

  it('4.1 at 65, 55 and 60 per cent is 67.0', () => {
    const answers = {
      '4.1.1': 65,
      '4.1.2': 55,
      '4.1.3': 60,
      ...none(['4.7.1', '4.7.2', '4.7.3', '4.7.4', '4.7.5', '4.7.6']),
    }
    expect(schemeFaults(content, catalogue)).toEqual([])
    expect(appraise(content, { answers }).score).toEqual({ low: '67.0', high: '67.0' })
  })

  it('4.7 at 50, 45, 55, 40, 45 and 50 per cent is 191.5', () => {
    const results = { '4.7.1': 50, '4.7.2': 45, '4.7.3': 55, '4.7.4': 40, '4.7.5': 45, '4.7.6': 50 }
    const answers = { ...none(['4.1.1', '4.1.2', '4.1.3']), ...results }
    expect(appraise(content, { answers }).score).toEqual({ low: '191.5', high: '191.5' })
  })

  it('an item that nobody has scored may be worth all of its points', () => {
    const answers = {
      '4.1.1': 65,
      '4.1.2': 55,
      ...none(['4.7.1', '4.7.2', '4.7.3', '4.7.4', '4.7.5', '4.7.6']),
    }
    expect(appraise(content, { answers }).score).toEqual({ low: '49.0', high: '79.0' })
  })

  it('a percentage out of range is no score', () => {
    expect(() => appraise(content, { answers: { '4.1.1': 101 } })).toThrow(
      '“高层领导的作用”的评分应在 0 至 100%之间',
    )
  })
})
const none = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, 0]))

describe('旗长质量奖: who may apply, and at most three winners', () => {
  const major = { classFinal: ['major', 'extra'] }
  const content = scheme(
    [
      entry('R11.1', '登记并正常运行三年以上', {
        kind: 'input',
        input: 'years-registered',
        is: { op: 'atLeast', to: 3 },
      }),
      entry('R11.2', '质量管理体系有效', { kind: 'declared' }),
      entry('R11.6', '近两年无重大事故、重大投诉和违法', {
        kind: 'every',
        of: [
          { kind: 'none', input: 'incidents', with: { window: 24, ...major } },
          { kind: 'none', input: 'major-complaints', with: { window: 24 } },
          { kind: 'none', input: 'penalties', with: { window: 24 } },
        ],
      }),
      points('1', '综合评价', 100),
      points('2', '现场评审', 100),
    ],
    { total: 200, places: { most: 3, ties: { by: ['2'], else: 'committee' } } },
  )
  const clean = { 'years-registered': 5, incidents: 0, 'major-complaints': 0, penalties: 0 }
  const firm = (first: number, second: number, inputs: GivenFacts['inputs'] = {}) =>
    appraise(content, {
      inputs: { ...clean, ...inputs },
      answers: { 'R11.2': 'met', 1: first, 2: second },
    })

  it('is a sound scheme', () => {
    expect(schemeFaults(content, catalogue)).toEqual([])
  })

  it('a penalty within two years keeps an enterprise out, and the explanation says so', () => {
    const kept = firm(90, 90, { penalties: 1 })
    expect(kept).toMatchObject({ verdict: 'failed', score: { low: '180.0' } })
    expect(sentences(explain(content, kept))).toContain(
      '行政处罚次数（近24个月）：1 次，应不高于 0 次：不符合',
    )
  })

  it('accidents of which the region keeps no register leave it open', () => {
    const open = firm(90, 90, { incidents: { low: 0, high: null } })
    expect(open.verdict).toBe('unknown')
    expect(sentences(explain(content, open))).toContain(
      '质量安全事故（近24个月，重大、特别重大）：至少 0 起（未全部掌握），应不高于 0 起：未知',
    )
  })

  const places = (...appraisals: ReturnType<typeof firm>[]) =>
    placesOf(
      content,
      appraisals.map((appraisal, i) => ({ subject: `s${i}`, appraisal })),
    ).map(({ from, to, outcome }) => [from, to, outcome])

  it('three are placed, a fourth is not, and who failed takes no place', () => {
    expect(
      places(
        firm(90, 90),
        firm(80, 80),
        firm(99, 99, { penalties: 1 }),
        firm(70, 70),
        firm(60, 60),
      ),
    ).toEqual([
      [1, 1, 'placed'],
      [2, 2, 'placed'],
      [null, null, 'notPlaced'],
      [3, 3, 'placed'],
      [4, 4, 'notPlaced'],
    ])
  })

  it('equal points are told apart by the site visit; equal in that too, the committee decides', () => {
    const [a, b] = [firm(90, 90), firm(85, 85)]
    expect(places(a, b, firm(70, 80), firm(80, 70)).slice(2)).toEqual([
      [3, 3, 'placed'],
      [4, 4, 'notPlaced'],
    ])
    expect(places(a, b, firm(70, 80), firm(70, 80)).slice(2)).toEqual([
      [3, 3, 'tied'],
      [3, 3, 'tied'],
    ])
  })
})

describe('三强: all criteria must be met', () => {
  const above: SchemeTest = {
    kind: 'input',
    input: 'scale-of-year',
    is: { op: 'oneOf', values: ['above'] },
  }
  const half = (of: SchemeTest): SchemeTest => ({
    kind: 'share',
    through: 'industry',
    of,
    among: above,
    is: { op: 'atLeast', to: 50 },
  })
  const strong = (code: string, title: string, test: SchemeTest): Criterion => ({
    ...{ code, title, cites, role: 'points', test },
  })
  const content = scheme(
    [
      strong('I2.1', '规上企业持证比例', half({ kind: 'held', input: 'permits-held', least: 1 })),
      strong('I3.1', '无相应标准时已制定联盟标准', { kind: 'declared' }),
      {
        ...strong('I3.2', '实施联盟标准', { kind: 'declared' }),
        applies: { kind: 'of', node: 'I3.1' },
      },
      strong('I4.3', '近两年抽查合格率高于全省平均', {
        ...{ kind: 'steady', input: 'batch-pass-share', each: 'year', periods: 2 },
        is: { op: 'above', to: { benchmark: 'pass-rate', of: 'province' } },
      }),
    ],
    { combine: 'all' },
  )
  const year = (back: number) =>
    JSON.stringify(['batch-pass-share', { window: 12 }, ...(back ? [null, back] : [])])
  const member = (scale: string, permits: number) => ({
    'scale-of-year': scale,
    'permits-held': permits,
  })
  const industry = (more: GivenFacts) =>
    appraise(content, {
      inputs: { [year(0)]: 96, [year(12)]: 95 },
      benchmarks: { 'pass-rate/province': 94.5 },
      members: { industry: [member('above', 2), member('above', 0), member('below', 0)] },
      answers: { 'I3.1': 'met', 'I3.2': 'met' },
      ...more,
    })
  const verdicts = (one: ReturnType<typeof industry>) =>
    Object.fromEntries([...one.criteria].map(([code, { verdict }]) => [code, verdict]))

  it('half of the enterprises above scale is enough, those below it do not count', () => {
    expect(industry({}).verdict).toBe('met')
    const fewer = industry({
      members: { industry: [member('above', 1), member('above', 0), member('above', 0)] },
    })
    expect(verdicts(fewer)).toMatchObject({ 'I2.1': 'failed' })
    expect(fewer.verdict).toBe('failed')
  })

  it('an enterprise of unknown scale leaves the share open', () => {
    const open = industry({
      members: { industry: [member('above', 1), member('above', 0), { 'permits-held': 0 }] },
    })
    expect(verdicts(open)).toMatchObject({ 'I2.1': 'unknown' })
    expect(sentences(explain(content, open)).join()).toContain(
      '占 约33.33 至 50（有成员的情况未知）%，应不低于 50%：未知',
    )
  })

  it('what is confirmed as not applicable fails nobody', () => {
    const apart = industry({ answers: { 'I3.1': 'met', 'I3.2': 'notApplicable' } })
    expect(verdicts(apart)).toMatchObject({ 'I3.2': 'notApplicable' })
    expect(apart.verdict).toBe('met')
  })

  it('both years must be above the average, and no average is no failure', () => {
    expect(industry({ inputs: { [year(0)]: 96, [year(12)]: 94.5 } }).verdict).toBe('failed')
    expect(industry({ benchmarks: {} }).verdict).toBe('unknown')
  })
})

describe('annual assessment: bands of the rounded score, bonus, deduction, veto', () => {
  const given = (
    code: string,
    role: 'points' | 'bonus' | 'deduction',
    most: number,
  ): Criterion => ({
    ...{ code, title: code, cites, role, test: { kind: 'judged' } },
    scores: { how: 'given', points: most },
  })
  const content = scheme(
    [
      given('goals', 'points', 60),
      given('measures', 'points', 40),
      { code: 'more', title: '加分', role: 'group', cites, points: 3 },
      { ...given('first', 'bonus', 2), under: 'more' },
      { ...given('second', 'bonus', 2), under: 'more' },
      given('late', 'deduction', 10),
      {
        code: 'veto',
        title: '发生区域性、系统性质量安全事件',
        role: 'veto',
        cites,
        test: { kind: 'declared' },
      },
    ],
    {
      ...{ total: 100, decimals: 2 },
      bands: [
        { grade: 'A', title: 'A', least: 90 },
        { grade: 'B', title: 'B', least: 80 },
        { grade: 'C', title: 'C', least: 60 },
        { grade: 'D', title: 'D', least: null },
      ],
    },
  )
  const assess = (answers: GivenFacts['answers']) =>
    appraise(content, { answers: { first: 0, second: 0, late: 0, veto: 'failed', ...answers } })

  it('89.994 is 89.99 and B, 89.995 is 90.00 and A', () => {
    expect(assess({ goals: 59.994, measures: 30 })).toMatchObject({
      score: { low: '89.99' },
      grades: ['B'],
    })
    expect(assess({ goals: 59.995, measures: 30 })).toMatchObject({
      score: { low: '90.00' },
      grades: ['A'],
    })
  })

  it('bonuses are capped together, deductions are taken off, and no more than 100 is had', () => {
    expect(assess({ goals: 50, measures: 30, first: 2, second: 2 }).score?.low).toBe('83.00')
    expect(assess({ goals: 50, measures: 30, first: 2, late: 4.5 }).score?.low).toBe('77.50')
    expect(assess({ goals: 60, measures: 40, first: 2 }).score?.low).toBe('100.00')
  })

  it('a veto overrides the grade, not the score; one that may be leaves the grade open', () => {
    expect(assess({ goals: 60, measures: 35, veto: 'met' })).toMatchObject({
      ...{ verdict: 'failed', grades: ['D'], score: { low: '95.00', high: '95.00' } },
    })
    const { grades, verdict } = appraise(content, {
      answers: { goals: 60, measures: 35, first: 0, second: 0, late: 0 },
    })
    expect({ grades, verdict }).toEqual({ grades: ['A', 'B', 'C', 'D'], verdict: 'unknown' })
  })
})
