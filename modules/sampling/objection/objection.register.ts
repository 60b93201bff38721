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
  serial,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm, ownLaboratory } from '../../casework/rights.ts'
import { passOrFail, regimes } from '../product-classes.ts'
import { testReport } from '../report/test-report.register.ts'
import { sample } from '../sample.register.ts'
import { objecting } from '../sources.ts'

/** What an enterprise may object to. */
export const objectionKinds = {
  retest: '复检',
  sampling: '对抽样过程的异议',
  authenticity: '对样品真实性的异议',
  method: '对检验方法的异议',
  judgement: '对判定依据的异议',
} as const

/** An enterprise asks for a retest or objects to a result, and what was decided. */
export const objection = defineRegister('objection', {
  title: '复检和异议',
  source: objecting,
  key: null,
  fields: {
    objectionNo: serial('申请编号'),
    notice: optional(link('检验结果通知', { name: 'result-notice' })),
    report: optional(link('检验报告', testReport)),
    sample: link('监督抽查样品', sample),
    sampledOn: date('抽样日期'),
    sampleNo: code('抽样单编号'),
    product: text('产品名称'),
    firstLaboratory: optional(party('初检机构统一社会信用代码')),
    regime: choice('抽查制度', regimes),
    kind: choice('申请种类', objectionKinds),
    grounds: longText('理由'),
    evidence: optional(file('书面申请和证明材料')),
    party: party('申请企业统一社会信用代码'),
    department: department('承办部门'),
    receivedOn: date('收到日期'),
    refusal: optional(
      choice('不予受理的情形', {
        microbial: '微生物项目不合格',
        expired: '备样超过保质期',
        late: '逾期提出',
        reserve: '备样不能用于复检',
        other: '其他',
      }),
    ),
    retestLaboratory: optional(party('复检机构统一社会信用代码')),
    assignees: optional(lines('可见者', { internal: true })),
    prolonged: optional(yesNo('已延长确定复检机构的期限')),
    result: optional(choice('复检结论', passOrFail)),
    decision: optional(longText('处理决定')),
    decidedOn: optional(date('处理日期')),
    outcome: optional(
      choice('处理结果', {
        upheld: '维持原结论',
        changed: '改变原结论',
        refused: '不予受理',
        withdrawn: '申请人撤回',
      }),
    ),
    term: optional(
      choice(
        '办理时限',
        {
          industrial: '工业产品',
          foodRetest: '食品复检',
          produceRetest: '农产品（产地抽查）复检',
          foodFact: '食品抽样、真实性异议',
          foodMethod: '食品方法、判定异议',
        },
        { internal: true },
      ),
    ),
  },
  readBy: [...caseReaders, ownFirm, ownLaboratory],
  search: ['product'],
  sorts: ['receivedOn'],
  filters: ['notice', 'report', 'party', 'department', 'kind', 'outcome', 'state'],
  cube: { month: 'receivedOn', by: ['regime', 'kind', 'outcome'] },
})
