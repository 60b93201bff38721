import { defineScheme } from '@zhiheng/kernel'
import {
  allMet,
  atLeast,
  declared,
  every,
  grave,
  group,
  judged,
  membersOf,
  none,
  open,
  required,
  value,
} from './parts.ts'

const { pooled, share } = membersOf('in-zone')
const stageOf = (stage: string) => ({ window: 12, productClass: ['food'], stage: [stage] })
const goods = { productClass: ['industrial'], stage: ['production'] }
const passing = (least: number, args: Readonly<Record<string, number | readonly string[]>>) =>
  pooled('batch-pass-share', atLeast(least), args)

/** 强区: all twenty-two criteria as the plan prints them; what it leaves open is a term to be filled in. */
export const zoneScheme = defineScheme('strong-zone-example', {
  version: 1,
  title: '质量强区创建标准（示例，须由本地批准）',
  kind: 'standard',
  subject: 'zone',
  nodes: [
    group('Z1', '产品质量'),
    required('Z1.1', '生产环节产品质量监督抽查批次合格率', {
      test: every(passing(93.5, { ...goods, window: 12 }), passing(93.5, { ...goods, window: 24 })),
    }),
    required('Z1.2', '种养食品抽查合格率', {
      test: passing(96, { ...stageOf('planting'), productClass: ['food', 'agricultural'] }),
    }),
    required('Z1.3', '加工食品抽查合格率', { test: passing(94, stageOf('production')) }),
    required('Z1.4', '流通食品抽查合格率', { test: passing(91, stageOf('circulation')) }),
    required('Z1.5', '餐饮食品抽查合格率', { test: passing(91, stageOf('catering')) }),
    required('Z1.6', '药品评价性抽验合格率', {
      test: passing(96, { window: 12, productClass: ['drug'] }),
    }),
    required('Z1.7', '生产许可产品监督抽查批次合格率', {
      test: pooled('health-batch-pass-share', atLeast(95), { window: 12, catalogue: ['licence'] }),
    }),
    required('Z1.8', '强制认证产品监督抽查批次合格率', {
      test: pooled('health-batch-pass-share', atLeast(94), { window: 12, catalogue: ['ccc'] }),
    }),
    group('Z2', '质量发展水平'),
    required('Z2.1', '联盟标准、行业技术标准或行业质量诚信标准的研究、制订、实施', {
      test: every(pooled('standards-used', atLeast(1), { kind: ['alliance'] }), declared),
    }),
    required('Z2.2', '规模以上企业主导产品采标率', {
      test: share(value('adopting-products', { op: 'above', to: 0 }), {
        op: 'atLeast',
        to: { term: 'adopting' },
      }),
    }),
    required('Z2.3', '主要工业产品质量损失率', {
      test: every(pooled('loss-share', { op: 'atMost', to: { term: 'loss' } }), declared),
    }),
    required('Z2.4', '农业标准化生产普及率', {
      test: value('standardised-farming', { op: 'above', to: 60 }),
    }),
    required('Z2.5', '出口产品示范区', { test: declared }),
    group('Z3', '质量安全'),
    required('Z3.1', '质量安全责任体系健全', { test: judged }),
    required('Z3.2', '监管人力、物力、财力有效保障', { test: judged }),
    required('Z3.3', '分级分类监管和风险监控', { test: declared }),
    required('Z3.4', '特种设备使用登记率', { test: pooled('equipment-registered', atLeast(100)) }),
    required('Z3.5', '特种设备定期检验率', { test: pooled('equipment-inspected', atLeast(100)) }),
    required('Z3.6', '作业人员持证上岗率', { test: pooled('operators-certified', atLeast(100)) }),
    required('Z3.7', '隐患治理率', { test: pooled('hazards-closed', atLeast(100)) }),
    required('Z3.8', '未发生区域性、行业性及重大级以上事故', {
      test: every(
        value('zone-incidents', none, grave),
        value('zone-incidents', none, { scope: ['regional', 'industry'] }),
      ),
    }),
    required('Z3.9', '未发生出口产品多次被国外通报、退货、索赔', {
      test: every(pooled('foreign-notices', none, { damage: ['serious'] }), judged),
    }),
  ],
  result: allMet,
  terms: {
    adopting: open('基期采标率加5个百分点；基期由本地确定'),
    loss: open('明显下降的标准由本地确定'),
  },
  stages: [],
  examples: [
    { given: { inputs: sound() }, expect: { verdict: 'unknown' } },
    { given: { inputs: { ...sound(), 'hazards-closed': 99.9 } }, expect: { verdict: 'failed' } },
    { given: { inputs: { ...sound(), 'zone-incidents': 1 } }, expect: { verdict: 'failed' } },
    {
      given: { inputs: { ...sound(), 'batch-pass-share': 95.9 } },
      expect: { verdict: 'failed' },
    },
  ],
})

/** A zone whose records are as they should be; its terms and what people say are still open. */
function sound() {
  const whole = ['batch-pass-share', 'health-batch-pass-share', 'equipment-registered']
  const rates = [...whole, 'equipment-inspected', 'operators-certified', 'hazards-closed']
  return {
    ...Object.fromEntries([...rates, 'standardised-farming'].map((name) => [name, 100])),
    ...{ 'standards-used': 1, 'zone-incidents': 0, 'foreign-notices': 0, 'loss-share': 1 },
  }
}
