import {
  choice,
  code,
  date,
  decimal,
  defineRegister,
  department,
  file,
  integer,
  link,
  longText,
  optional,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { readers, released } from '../rights.ts'
import { document } from './document.register.ts'
import { releasedField } from './release.ts'
import { goals } from './sources.ts'

/**
 * What one sentence promises about one figure. `start` and `end` are offsets in the document's text;
 * without an `indicator` the figure is reported under `indicatorTitle`. Only a goal in words alone is assessed.
 */
export const goal = defineRegister('goal', {
  title: '质量目标',
  source: goals,
  key: null,
  fields: {
    document: link('纲要文件', document),
    node: code('所在段落', { internal: true }),
    start: integer('起始位置', { internal: true }),
    end: integer('结束位置', { internal: true }),
    quote: longText('原文'),
    indicator: optional(code('统计指标', { names: 'indicator' })),
    indicatorTitle: text('指标名称'),
    matched: yesNo('指标已核对', { hint: '否：系统按近似名称匹配，尚待人工核对' }),
    comparator: choice('比较方式', {
      gte: '不低于',
      gt: '高于',
      lte: '不超过',
      lt: '低于',
      eq: '等于',
      between: '介于',
      increase: '比基数提高',
      decrease: '比基数降低',
      approx: '约为',
      aboveMean: '高于平均水平',
      belowMean: '低于平均水平',
      rank: '位次靠前',
      qualitative: '定性',
    }),
    among: optional(
      choice(
        '比较范围',
        { nation: '全国', province: '全省', city: '全市', county: '全县' },
        { hint: '只用于平均水平和位次；不选：上一级地区' },
      ),
    ),
    scope: optional(
      text('限定范围', {
        hint: '行业、产品类别或主体，如“食品”；指标有这个分类的只计这一类，没有的由部门以“指标（范围）”填报',
      }),
    ),
    value: optional(decimal('目标值', '', { hint: '位次靠前的：前几名' })),
    upper: optional(decimal('目标上限', '')),
    unit: optional(text('单位')),
    base: optional(decimal('基数', '', { hint: '提高或降低的起点' })),
    deadline: optional(date('期限')),
    domain: choice('领域', {
      product: '产品质量',
      engineering: '工程质量',
      service: '服务质量',
      environment: '环境质量',
      enterprise: '企业',
      brand: '品牌与质量奖',
      foundation: '质量基础',
      other: '其他',
    }),
    department: optional(department('责任部门', { hint: '由其主要负责人对这一目标负总责' })),
    assessment: optional(
      choice('评定', {
        reached: '已达成',
        onTrack: '正常推进',
        behind: '滞后',
        missed: '未完成',
      }),
    ),
    assessedOn: optional(date('评定日期')),
    assessmentReason: optional(longText('评定理由')),
    assessmentEvidence: optional(file('评定依据')),
    released: releasedField,
  },
  readBy: [...readers, released],
  public: ['quote', 'indicatorTitle', 'comparator', 'value', 'upper', 'unit', 'deadline'],
  search: ['indicatorTitle', 'quote'],
  filters: ['document', 'indicator', 'domain', 'department', 'state'],
})
