import { expect, it } from 'vitest'
import { choice, code, date } from '../../fields/declare.ts'
import { defineRegister } from '../../register/declare.ts'
import { allow } from '../../rights/declare.ts'
import { visitor, well } from '../../testing/well.ts'
import type { Criterion, SchemeContent, Test } from '../content.ts'
import { contentDiff } from '../diff.ts'
import { defineInput, lastMonths, whichOf } from '../input.ts'
import { defineMembership, defineSubject } from '../subject.ts'
import { schemeFaults } from './index.ts'

const source = well.source
const readBy = [allow(visitor, {})]
const register = (name: string) =>
  defineRegister(name, {
    title: name,
    source,
    key: ['no'],
    fields: { no: code('号'), name: code('名') },
    readBy,
    filters: ['no'],
  })
const subject = (name: string, title: string) =>
  defineSubject(name, {
    title,
    source,
    over: register(name),
    code: 'no',
    label: 'name',
    home: ['region'],
    where: {},
    offers: [],
    readBy,
  })
const hamlet = subject('hamlet', '村')
const county = subject('county', '县')
const visit = defineRegister('visit', {
  title: '巡查',
  source,
  key: null,
  readBy,
  filters: ['no'],
  fields: {
    no: code('号'),
    on: date('日期'),
    kind: choice('类别', { dug: '大口井', drilled: '机井' }),
  },
})
const common = { source, about: hamlet, over: visit, by: 'no', on: 'on', where: {} } as const
const visits = defineInput('visits', {
  ...common,
  title: '巡查次数',
  asks: { window: lastMonths(36, 12), kind: whichOf('kind') },
  gives: { give: 'count' },
  unit: '次',
  examples: [{ given: [], expect: 0 }],
})
const kindOf = defineInput('kind', {
  ...common,
  title: '井的类别',
  asks: {},
  gives: { give: 'latest', of: 'kind' },
  internal: true,
  examples: [{ given: [], expect: 'unknown' }],
})
const membership = defineMembership('in-county', {
  title: '所在县',
  source,
  of: hamlet,
  into: county,
  over: visit,
  member: 'no',
  group: 'kind',
})
const declared = {
  subjects: new Map([hamlet, county].map((one) => [one.name, one])),
  memberships: new Map([[membership.name, membership]]),
  inputs: new Map([visits, kindOf].map((one) => [one.name, one])),
}

const criterion = (code: string, more: Partial<Criterion> = {}): Criterion => ({
  ...{ code, title: `条目${code}`, role: 'points', cites: '规则第1条' },
  ...{ test: { kind: 'held', input: 'visits', least: 2 }, scores: { how: 'whole', points: 50 } },
  ...more,
})
const sound: SchemeContent = {
  ...{ format: 1, code: 'x', version: 1, title: '方案', kind: 'award', subject: 'hamlet' },
  nodes: [criterion('1'), criterion('2')],
  result: {
    ...{ combine: 'points', decimals: 1, total: 100, rescale: 'none', caps: [], goesOut: false },
    bands: [
      { grade: 'A', title: '甲', least: 60 },
      { grade: 'B', title: '乙', least: null },
    ],
  },
  ...{ terms: {}, stages: [] },
}
const says = (content: SchemeContent) => schemeFaults(content, declared).map(({ says }) => says)
const withNode = (more: Partial<Criterion>) =>
  says({ ...sound, nodes: [criterion('1', more), criterion('2')] })
const withTest = (test: Test) => withNode({ test })
const withResult = (result: Partial<SchemeContent['result']>) =>
  says({ ...sound, result: { ...sound.result, ...result } })

it('a sound scheme has no faults', () => {
  expect(schemeFaults(sound, declared)).toEqual([])
})

it.each<[Test, string]>([
  [{ kind: 'none', input: 'rain' }, '没有名为“rain”的数据项'],
  [{ kind: 'none', input: 'visits', with: { window: 37 } }, '“期间（月）”应为 1 至 36 的整数'],
  [{ kind: 'none', input: 'visits', with: { depth: 3 } }, '“巡查次数”不能按“depth”限定'],
  [{ kind: 'none', input: 'visits', with: { kind: ['wide'] } }, '“类别”没有“wide”这一项'],
  [{ kind: 'none', input: 'kind' }, '“井的类别”不是件数，不能用“有”或“无”衡量'],
  [
    { kind: 'input', input: 'kind', is: { op: 'atLeast', to: 2 } },
    '“井的类别”不是数值，只能要求是哪几项',
  ],
  [{ kind: 'input', input: 'kind', is: { op: 'oneOf', values: ['wide'] } }, '没有“wide”这一项'],
  [{ kind: 'input', input: 'visits', is: { op: 'oneOf', values: ['dug'] } }, '数值不能与选项比较'],
  [
    { kind: 'input', input: 'visits', is: { op: 'atLeast', to: { term: 'many' } } },
    '没有名为“many”的设定',
  ],
  [{ kind: 'of', node: '9' }, '引用的条目“9”不存在'],
  [{ kind: 'of', node: '1' }, '条目互相引用，无法判断'],
  [{ kind: 'some', of: [{ kind: 'declared' }], least: 2 }, '共 1 项条件，不能要求符合 2 项'],
  [
    { kind: 'steady', input: 'kind', each: 'year', periods: 2, is: { op: 'known' } },
    '“井的类别”不能按期间统计，不能要求连续达到',
  ],
  [
    {
      kind: 'share',
      through: 'in-county',
      of: { kind: 'held', input: 'visits', least: 1 },
      is: { op: 'atLeast', to: 50 },
    },
    '“所在县”的成员不属于村',
  ],
  [
    { kind: 'share', through: 'nowhere', of: { kind: 'declared' }, is: { op: 'atLeast', to: 50 } },
    '成员的条件只能由数据判断',
  ],
])('a test that cannot be judged is told: %j', (test, sentence) => {
  expect(withTest(test)).toContain(sentence)
})

it('a group is appraised by its members through the membership', () => {
  const test: Test = {
    kind: 'share',
    through: 'in-county',
    of: { kind: 'held', input: 'visits', least: 1 },
    is: { op: 'atLeast', to: 50 },
  }
  const content = {
    ...sound,
    subject: 'county',
    nodes: [criterion('1', { test }), criterion('2', { test })],
  }
  expect(says(content)).toEqual([])
  expect(says({ ...sound, subject: 'county' })).toContain('“巡查次数”是村的数据项，不能用于县')
})

it('an internal input is refused where results go out', () => {
  const test: Test = { kind: 'input', input: 'kind', is: { op: 'oneOf', values: ['dug'] } }
  const nodes = [criterion('1', { test }), criterion('2')]
  expect(says({ ...sound, nodes })).toEqual([])
  expect(says({ ...sound, nodes, result: { ...sound.result, goesOut: true } })).toEqual([
    '“井的类别”仅供内部参考，结果对外的方案不能使用',
  ])
})

it('points add up, in each group and in all', () => {
  const group = { code: 'g', title: '组', role: 'group', cites: '', points: 60 } as const
  const nodes = [group, criterion('1', { under: 'g' }), criterion('2')]
  expect(says({ ...sound, nodes })).toEqual(['分组分值 60 与各条目之和 50 不符'])
  expect(withResult({ total: 120 })).toEqual(['各条目分值之和 100 与总分 120 不符'])
  expect(withResult({ total: 120, base: 20 })).toEqual([])
  expect(withNode({ scores: { how: 'whole', points: -1 } })).toContain(
    '分值应为 0 至一百万的数，至多六位小数',
  )
  expect(withNode({ scores: { how: 'linear', points: 50, floor: 3, target: 3 } })).toContain(
    '起点与满分点相同',
  )
  expect(withNode({ scores: { how: 'percent', points: 50 } })).toContain(
    '由人评分的条目，其条件应为“评定”',
  )
})

it('grades go down without a gap, and whatever caps or excludes says by which rule', () => {
  const band = (grade: string, least: number | null) => ({ grade, title: grade, least })
  expect(withResult({ bands: [band('A', 60), band('B', 80), band('C', null)] })).toEqual([
    '等次的分数线应从高到低',
  ])
  expect(withResult({ bands: [band('A', 60), band('B', 30)] })).toEqual([
    '最低等次不应有分数线，否则其下的分数没有等次',
  ])
  const when: Test = { kind: 'none', input: 'visits' }
  expect(withResult({ caps: [{ when, grade: 'Z', cites: '' }] })).toEqual([
    '没有“Z”这一等次',
    '限制等次必须写明依据',
  ])
  const veto = criterion('3', { role: 'veto', cites: '' })
  const { scores: _, ...unscored } = veto
  expect(says({ ...sound, nodes: [...sound.nodes, unscored] })).toEqual([
    '准入条件和一票否决必须写明依据',
  ])
})

it('codes are given once, and groups hold each other in no circle', () => {
  expect(says({ ...sound, nodes: [criterion('1'), criterion('1')] })).toEqual(['编号“1”重复'])
  expect(says({ ...sound, nodes: [criterion('1', { under: 'g' }), criterion('2')] })).toEqual([
    '所属分组“g”不存在',
  ])
})

it('a term that a stage needs and nobody has filled in is a warning', () => {
  const terms = { days: { amount: null, unit: '日', cites: '', verified: false } }
  const stages = [{ code: 'notice', title: '公示', needs: ['days', 'place'] }]
  expect(schemeFaults({ ...sound, terms, stages }, declared)).toEqual([
    { node: null, field: 'terms.days', says: '“公示”需要的设定“days”尚未填写', warning: true },
    { node: null, field: 'stages.notice', says: '“公示”需要的设定“place”不存在' },
  ])
})

it('a rule of the document that nothing mentions and nobody set aside is told', () => {
  const rules = [
    { id: 'r1', title: '每年评审一次' },
    { id: 'r2', title: '不收费' },
    { id: 'r3', title: '奖金' },
  ]
  const content = { ...sound, nodes: [criterion('1', { rule: 'r1' }), criterion('2')] }
  expect(schemeFaults(content, declared, { rules, aside: ['r2'] })).toEqual([
    { node: null, field: 'rules.r3', says: '文件规定“奖金”没有写入方案，也没有注明不采用' },
  ])
})

it('two versions are compared by the codes of their nodes', () => {
  const after: SchemeContent = {
    ...sound,
    version: 2,
    nodes: [criterion('3'), criterion('1', { scores: { how: 'whole', points: 60 } })],
    result: { ...sound.result, total: 110 },
  }
  expect(contentDiff(sound, sound)).toEqual([])
  expect(contentDiff(sound, { ...sound, nodes: sound.nodes.toReversed() })).toEqual([
    { node: null, what: 'changed', field: 'order', before: ['1', '2'], after: ['2', '1'] },
  ])
  expect(contentDiff(sound, after)).toEqual([
    { node: null, what: 'changed', field: 'result.total', before: 100, after: 110 },
    {
      node: '1',
      what: 'changed',
      field: 'scores',
      before: { how: 'whole', points: 50 },
      after: { how: 'whole', points: 60 },
    },
    { node: '2', what: 'removed', before: criterion('2') },
    { node: '3', what: 'added', after: criterion('3') },
  ])
})
