import { defineScheme, type SchemeTest } from '@zhiheng/kernel'
import {
  allMet,
  atLeast,
  declared,
  every,
  grave,
  group,
  held,
  judged,
  membersOf,
  none,
  required,
  value,
} from './parts.ts'

const { pooled, share } = membersOf('in-industry')
const noStandard: SchemeTest = {
  kind: 'not',
  of: held('industry-standards', { kind: ['international', 'national', 'trade'] }),
}
/** Of output of all members, what those have that meet it. */
const ofOutput = (of: SchemeTest, least: number): SchemeTest => ({
  ...{ kind: 'share', through: 'in-industry', of, weigh: { input: 'output-of-year' } },
  is: atLeast(least),
})
const heavyUsers = value('energy-total', atLeast(1000))

/** 强业: all twenty-four criteria as the plan prints them. */
export const industryScheme = defineScheme('strong-industry-example', {
  version: 1,
  title: '质量强业创建标准（示例，须由本地批准）',
  kind: 'standard',
  subject: 'industry',
  nodes: [
    group('I1', '产业环境'),
    required('I1.1', '符合转型升级和国家产业政策', { test: judged }),
    required('I1.2', '当地政府促进产业质量建设的政策意见', {
      test: every(held('industry-policies'), declared),
    }),
    required('I1.3', '行业协会建立并发挥作用', {
      test: every(held('industry-associations'), held('association-activities'), declared),
    }),
    required('I1.4', '行业质量诚信守则并纳入联盟标准', {
      test: every(held('integrity-codes'), declared),
    }),
    required('I1.5', '行业质量文化', { test: judged }),
    group('I2', '质量管理'),
    required('I2.1', '规模以上企业导入先进质量管理模式比例', {
      test: share(held('management-models'), atLeast(50)),
    }),
    required('I2.2', '设立总经理质量奖比例', {
      test: share(held('manager-awards'), atLeast(20)),
    }),
    required('I2.3', '开展质量损失率统计比例', { test: share(held('loss-reports'), atLeast(50)) }),
    required('I2.4', '质量损失率低于全省平均', {
      test: pooled('loss-share', { op: 'below', to: { benchmark: 'loss-rate', of: 'province' } }),
    }),
    required('I2.5', '单位能耗低于全省同类产品', { test: pooled('products-above-peers', none) }),
    required('I2.6', '千吨以上重点用能单位计量器具配备达标率', {
      test: {
        ...{ kind: 'share', through: 'in-industry', among: heavyUsers, is: atLeast(95) },
        of: value('meters-adequate', { op: 'oneOf', values: ['yes'] }),
      },
    }),
    group('I3', '标准、品牌与服务'),
    required('I3.1', '无相应标准时已制定协会或联盟标准', {
      applies: noStandard,
      test: every(held('alliance-standards'), declared),
    }),
    required('I3.2', '规模以上企业实施联盟标准比例', {
      applies: noStandard,
      test: share(held('standards-used', { kind: ['alliance'] }), atLeast(60)),
    }),
    required('I3.3', '为主制订国际、国家或行业标准', {
      test: pooled('standard-projects', atLeast(1), {
        ...{ role: ['lead'], level: ['international', 'national', 'trade'] },
      }),
    }),
    required('I3.4', '规模以上企业实现采标比例', {
      test: share(value('adopting-products', { op: 'above', to: 0 }), atLeast(50)),
    }),
    required('I3.5', '省级以上品牌', {
      test: pooled('brands-held', atLeast(4), { level: ['national', 'provincial'] }),
    }),
    required('I3.6', '品牌销售产值占比', {
      test: ofOutput(held('brands-held', { level: ['national', 'provincial'] }), 30),
    }),
    required('I3.7', '使用区域名牌标志企业产值占比', {
      applies: pooled('marks-used', atLeast(1)),
      test: ofOutput(held('marks-used'), 40),
    }),
    required('I3.8', '配套质量技术公共服务平台', {
      test: every(held('quality-platforms'), declared),
    }),
    group('I4', '质量安全'),
    required('I4.1', '主体责任、监管责任落实', { test: judged }),
    required('I4.2', '涉及市场准入企业持证生产', { test: pooled('permits-missing', none) }),
    required('I4.3', '近两年抽查合格率高于全省平均', {
      test: pooled(
        'batch-pass-share',
        { op: 'above', to: { benchmark: 'pass-rate', of: 'province' } },
        { window: 24 },
      ),
    }),
    required('I4.4', '未发生行业性质量问题', {
      test: every(pooled('incidents', none, { scope: ['industry'] }), declared),
    }),
    required('I4.5', '未发生重大质量安全和特种设备事故', {
      test: pooled('incidents', none, grave),
    }),
  ],
  result: allMet,
  terms: {},
  stages: [],
  examples: [
    { given: { inputs: sound() }, expect: { verdict: 'unknown' } },
    { given: { inputs: { ...sound(), 'brands-held': 3 } }, expect: { verdict: 'failed' } },
    { given: { inputs: { ...sound(), incidents: 1 } }, expect: { verdict: 'failed' } },
    {
      given: { inputs: sound(), benchmarks: { 'pass-rate/province': 98 } },
      expect: { verdict: 'failed' },
    },
  ],
})

/** An industry whose records are as they should be; its members and what people say are still open. */
function sound() {
  return {
    ...{ 'standard-projects': 1, 'brands-held': 4, 'permits-missing': 0, incidents: 0 },
    ...{ 'batch-pass-share': 98, 'products-above-peers': 0, 'industry-standards': 1 },
  }
}
