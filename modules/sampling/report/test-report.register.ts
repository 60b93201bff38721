import {
  choice,
  code,
  date,
  defineRegister,
  department,
  file,
  lines,
  link,
  longText,
  optional,
  party,
  region,
  serial,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, ownLaboratory } from '../../casework/rights.ts'
import { passOrFail, regimes } from '../product-classes.ts'
import { sample } from '../sample.register.ts'
import { reporting } from '../sources.ts'

/**
 * One laboratory's report on one sample. Its items, its notices and the objections to it hang on it, because it has
 * no date by which it is partitioned.
 */
export const testReport = defineRegister('test-report', {
  title: '检验报告',
  source: reporting,
  key: null,
  fields: {
    reportNo: serial('报告编号'),
    sample: link('监督抽查样品', sample),
    sampledOn: date('抽样日期'),
    sampleNo: code('抽样单编号'),
    product: text('产品名称'),
    lot: optional(text('批号')),
    regime: choice('抽查制度', regimes),
    kind: choice('检验种类', { first: '初检', retest: '复检' }),
    method: choice('检验方法', { laboratory: '实验室检验', quick: '快速检测' }),
    objection: optional(link('复检申请', { name: 'objection' })),
    laboratory: party('检验机构统一社会信用代码'),
    assignees: optional(lines('可见者', { internal: true })),
    department: department('承办部门'),
    sampledUnit: party('被抽样单位统一社会信用代码'),
    maker: optional(party('生产单位统一社会信用代码')),
    makerRegion: optional(region('生产单位所在地区')),
    receivedOn: optional(date('收样日期', { hint: '检验期限自这一天起算' })),
    issuedOn: optional(date('签发日期')),
    late: yesNo('签发逾期'),
    conclusion: optional(choice('检验结论', passOrFail)),
    failedItems: optional(longText('不合格项目')),
    mainFailed: optional(yesNo('主要特性指标不合格')),
    microbial: optional(yesNo('微生物项目不合格', { hint: '微生物项目不予复检' })),
    serious: optional(yesNo('存在严重风险', { hint: '严重风险须在二十四小时内报告' })),
    reserveUsable: optional(yesNo('备样可用于复检')),
    reserveExpiry: optional(date('备样保质期至')),
    file: optional(file('报告文件')),
    final: optional(
      choice('最终结论', { ...passOrFail, annulled: '不作判定' }, { hint: '经复检或异议处理后' }),
    ),
    term: optional(
      choice(
        '检验时限',
        { food: '食品检验', retest: '食品复检', produceRetest: '农产品（产地抽查）复检' },
        { internal: true },
      ),
    ),
    urgency: optional(
      choice(
        '报送时限',
        { foodPass: '食品合格', foodFail: '食品不合格', foodSerious: '食品严重风险' },
        { internal: true },
      ),
    ),
    reportedUp: optional(yesNo('已报送上级')),
    keeping: optional(
      choice('备样保存', { pass: '合格备样', fail: '不合格备样' }, { internal: true }),
    ),
  },
  readBy: [...caseReaders, ownLaboratory],
  search: ['product'],
  sorts: ['sampledOn', 'issuedOn'],
  filters: ['sample', 'objection', 'sampledUnit', 'maker', 'laboratory', 'conclusion', 'state'],
  cube: { month: 'sampledOn', by: ['regime', 'kind', 'conclusion', 'term', 'late'] },
})
