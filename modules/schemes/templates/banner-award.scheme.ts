import { type Criterion, cite, defineScheme, type SchemeTest, type Term } from '@zhiheng/kernel'
import { bannerAward } from '../sources.ts'
import { excellence2012 } from './excellence.ts'

const at = (article: string) => cite(bannerAward.at(article))
const entry = (code: string, title: string, test: SchemeTest): Criterion => ({
  ...{ code: `R11.${code}`, title, role: 'entry', test, evidence: 'optional' },
  cites: at(`第十一条（${'一二三四五六'[Number(code) - 1]}）`),
})
const term = (
  title: string,
  [amount, unit]: readonly [number | null, string],
  article: string,
): Term => ({
  ...{ title, amount, unit, cites: at(article), verified: true },
})
/** What the measures leave open: whoever uses them fills it in. */
const open = (title: string, unit: string, article: string): Term => ({
  ...{ title, amount: null, unit, cites: `${at(article)}，没有规定数值`, verified: false },
})
const clean: SchemeTest = {
  kind: 'every',
  of: [
    {
      ...{ kind: 'none', input: 'incidents' },
      with: { window: 24, classFinal: ['major', 'extra'] },
    },
    { kind: 'none', input: 'major-complaints', with: { window: 24 } },
    { kind: 'none', input: 'penalties', with: { window: 24 } },
  ],
}

/** The banner head's quality award, with the conditions, numbers and stages of its measures, scored by GB/T 19580. */
export const bannerAwardScheme = defineScheme('banner-award', {
  version: 1,
  title: '旗长质量奖评审',
  kind: 'award',
  subject: 'party',
  nodes: [
    entry('1', '符合有关政策，登记并正常运行三年以上', {
      ...{ kind: 'input', input: 'years-registered', is: { op: 'atLeast', to: { term: 'years' } } },
    }),
    entry('2', '建立有效的质量管理体系并持续改进', { kind: 'declared' }),
    entry('3', '创新能力强，近两年主要指标领先', { kind: 'declared' }),
    entry('4', '品牌优势突出', { kind: 'declared' }),
    entry('5', '质量信用等级为 A 级，诚信记录良好', { kind: 'declared' }),
    entry('6', '近两年无重大事故、因自身责任的重大投诉和违法行为', clean),
    ...excellence2012,
  ],
  result: {
    ...{ combine: 'points', decimals: 1, total: 1000, rescale: 'none', bands: [], caps: [] },
    ...{ goesOut: true, places: { most: 3, ties: { by: ['4.7.1'], else: 'committee' } } },
  },
  terms: {
    reviewsPerYear: term('每年评审次数', [1, '次'], '第五条'),
    validYears: term('有效期', [3, '年'], '第六条'),
    fee: term('向申报者收取的费用', [0, '元'], '第八条'),
    years: term('登记并正常运行年限', [3, '年'], '第十一条（一）'),
    prize: term('每个获奖组织的奖金', [100_000, '元'], '第十三条'),
    cityPrize: term('获市长质量奖的奖金', [50_000, '元'], '第十三条'),
    brandPrize: term('获内蒙古名牌产品的奖金', [50_000, '元'], '第十三条'),
    eventYears: term('获奖后追究事件的年限', [2, '年'], '第二十一条'),
    banYears: term('撤销后不得参评的年限', [3, '年'], '第二十一条'),
    applyDays: open('申报期限', '工作日', '第十二条（二）'),
    noticeDays: open('公示期限', '工作日', '第十二条（七）'),
    tenderPoints: open('招标投标加分', '分', '第十七条'),
  },
  stages: [
    { code: 'apply', title: '申报', needs: ['applyDays'] },
    { code: 'recommend', title: '推荐' },
    { code: 'check', title: '资格审查' },
    { code: 'desk', title: '资料评审' },
    { code: 'visit', title: '现场评审' },
    { code: 'rate', title: '综合评价' },
    { code: 'decide', title: '审定与公示', needs: ['noticeDays'] },
    { code: 'announce', title: '批准与公告' },
  ],
  examples: [
    {
      given: { inputs: clear(), answers: answered(50) },
      expect: { verdict: 'met', score: '500.0' },
    },
    {
      given: { inputs: { ...clear(), 'years-registered': 2 }, answers: answered(80) },
      expect: { verdict: 'failed', score: '800.0' },
    },
    {
      given: { inputs: { ...clear(), incidents: { low: 0, high: null } }, answers: answered(50) },
      expect: { verdict: 'unknown' },
    },
  ],
})

function clear() {
  return { 'years-registered': 5, incidents: 0, 'major-complaints': 0, penalties: 0 }
}
function answered(percent: number) {
  const items = excellence2012.filter(({ role }) => role === 'points')
  const stated = ['R11.2', 'R11.3', 'R11.4', 'R11.5'].map((code) => [code, 'met'] as const)
  return Object.fromEntries([...stated, ...items.map(({ code }) => [code, percent] as const)])
}
