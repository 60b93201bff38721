import {
  choice,
  code,
  date,
  defineRegister,
  department,
  file,
  instant,
  link,
  longText,
  optional,
  party,
  serial,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../../casework/rights.ts'
import { passOrFail, regimes } from '../product-classes.ts'
import { testReport } from '../report/test-report.register.ts'
import { sample } from '../sample.register.ts'
import { objecting } from '../sources.ts'

/** A failed result as one enterprise was told it; from its receipt runs the time to object. */
export const resultNotice = defineRegister('result-notice', {
  title: '检验结果通知',
  source: objecting,
  key: null,
  fields: {
    noticeNo: serial('通知书编号'),
    report: link('检验报告', testReport),
    sample: link('监督抽查样品', sample),
    sampledOn: date('抽样日期'),
    sampleNo: code('抽样单编号'),
    product: text('产品名称'),
    laboratory: party('检验机构统一社会信用代码'),
    regime: choice('抽查制度', regimes),
    kind: choice('检验方法', { laboratory: '实验室检验', quick: '快速检测' }),
    party: party('被通知企业统一社会信用代码'),
    role: choice('通知对象', { sampled: '被抽样单位', maker: '生产单位' }),
    conclusion: choice('检验结论', passOrFail),
    failedItems: optional(longText('不合格项目')),
    department: department('承办部门'),
    sentOn: date('发出日期'),
    receivedOn: optional(date('签收日期', { hint: '提出复检或异议的期限自这一天起算' })),
    receivedAt: optional(instant('签收时间', { hint: '快速检测结果填到分钟，四小时内可申请复检' })),
    signedOn: optional(date('登记签收的日期')),
    receipt: optional(file('送达回证')),
    served: yesNo('已送达'),
    term: optional(
      choice(
        '异议期限',
        { ...regimes, quick: '快速检测', produceQuick: '农产品（产地抽查）快速检测' },
        { internal: true },
      ),
    ),
  },
  readBy: [...caseReaders, ownFirm],
  search: ['product'],
  sorts: ['sentOn'],
  filters: ['report', 'party', 'department', 'served', 'state'],
  cube: { month: 'sentOn', by: ['regime', 'role', 'served'] },
})
