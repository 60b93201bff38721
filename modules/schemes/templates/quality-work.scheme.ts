import { type Criterion, cite, defineScheme, type Group, type Term } from '@zhiheng/kernel'
import { qualityAssessment } from '../sources.ts'

const law = cite(qualityAssessment.at('（考核内容）'))
const ours = `${law}；分值由本地确定`

const side = (code: string, title: string, points: number): Group => ({
  ...{ code, title, points, role: 'group', cites: law },
})
type Item = readonly [code: string, title: string, points: number]
/** Measured by whoever assesses, against the goals that were filed. */
const judged = ([code, title, points]: Item): Criterion => ({
  ...{ code, under: code[0]!, title, role: 'points', cites: ours, evidence: 'optional' },
  ...{ test: { kind: 'judged' }, scores: { how: 'given', points } },
})
/** Stated with evidence, and confirmed. */
const declared = ([code, title, points]: Item): Criterion => ({
  ...{ code, under: code[0]!, title, role: 'points', cites: ours, evidence: 'required' },
  ...{ test: { kind: 'declared' }, scores: { how: 'whole', points } },
})
const day = (title: string, amount: number, article: string): Term => ({
  ...{ title, amount, unit: '月日', cites: cite(qualityAssessment.at(article)), verified: true },
})

/**
 * Annual assessment of the quality work of regions, after the measures of 2013: its two sides, grades, days and the
 * veto are those of the text; how the points are shared out within a side is a proposal.
 */
export const qualityWorkScheme = defineScheme('quality-work-2013', {
  version: 1,
  title: '质量工作年度考核',
  kind: 'assessment',
  subject: 'assessed-region',
  nodes: [
    side('1', '质量目标完成情况', 50),
    judged(['1.1', '产品质量目标完成情况', 20]),
    judged(['1.2', '工程质量目标完成情况', 15]),
    judged(['1.3', '服务质量目标完成情况', 15]),
    side('2', '质量措施落实情况', 50),
    declared(['2.1', '质量工作列入政府工作报告和年度计划', 10]),
    judged(['2.2', '产品质量措施落实情况', 15]),
    judged(['2.3', '工程质量措施落实情况', 10]),
    judged(['2.4', '服务质量措施落实情况', 10]),
    declared(['2.5', '按时报送目标和自我评价材料', 5]),
    {
      ...{ code: 'V', title: '发生区域性、系统性产品质量安全事件', role: 'veto' },
      ...{ cites: cite(qualityAssessment.at('（等次）')), test: { kind: 'declared' } },
    },
  ],
  result: {
    ...{ combine: 'points', decimals: 0, total: 100, rescale: 'none', caps: [], goesOut: true },
    bands: [
      { grade: 'A', title: '好', least: 90 },
      { grade: 'B', title: '较好', least: 80 },
      { grade: 'C', title: '一般', least: 60 },
      { grade: 'D', title: '较差', least: null },
    ],
  },
  terms: {
    from: day('考核年度起', 701, '（考核年度）'),
    until: day('考核年度止', 630, '（考核年度）'),
    targetsDue: day('下一年度目标备案截止', 630, '（目标备案）'),
    selfDue: day('自我评价截止', 715, '（自我评价）'),
    correctionMonths: {
      ...{ title: 'D 级地区报告整改措施期限', amount: 1, unit: '月' },
      ...{ cites: cite(qualityAssessment.at('（整改）')), verified: false },
    },
  },
  stages: [
    { code: 'targets', title: '目标备案', needs: ['targetsDue'] },
    { code: 'self', title: '自我评价', needs: ['selfDue'] },
    { code: 'visit', title: '实地核查' },
    { code: 'rate', title: '综合评定' },
  ],
  examples: [
    {
      given: { answers: { ...full(), V: 'failed' } },
      expect: { verdict: 'met', score: '100', grades: ['A'] },
    },
    {
      given: { answers: { ...full(), '1.1': 9.6, V: 'failed' } },
      expect: { score: '90', grades: ['A'] },
    },
    { given: { answers: { ...full(), V: 'met' } }, expect: { score: '100', grades: ['D'] } },
    {
      given: { answers: { ...full(), '2.1': 'failed', '1.1': 10, V: 'failed' } },
      expect: { score: '80', grades: ['B'] },
    },
  ],
})

function full() {
  const judgedPoints = { '1.1': 20, '1.2': 15, '1.3': 15, '2.2': 15, '2.3': 10, '2.4': 10 }
  return { ...judgedPoints, '2.1': 'met', '2.5': 'met' } as const
}
