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
  text,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../../casework/rights.ts'
import { sample } from '../../sampling/sample.register.ts'
import { ladder } from '../sources.ts'

/** A product that failed, at one enterprise: what was ordered, what the enterprise did, and what came of it. */
export const nonconformity = defineRegister('nonconformity', {
  title: '不合格处置',
  source: ladder,
  key: null,
  fields: {
    source: choice('来源', {
      sampling: '监督抽查',
      inspection: '监督检查',
      complaint: '投诉举报',
      risk: '风险监测',
      elsewhere: '外地通报',
    }),
    regime: choice('适用制度', { industrial: '工业产品', food: '食品', farm: '农产品' }),
    report: optional(link('检验报告', { name: 'test-report' })),
    sample: optional(link('监督抽查样品', sample)),
    sampledOn: optional(date('抽样日期')),
    sampleNo: optional(code('抽样单编号')),
    party: party('企业统一社会信用代码'),
    product: text('产品名称'),
    lot: optional(text('批号或生产日期')),
    severity: choice('严重程度', { general: '一般', serious: '严重' }),
    from: optional(region('移交地区')),
    department: department('办理部门'),
    assignees: optional(lines('经办人', { names: 'post' })),
    openedOn: optional(date('立案处置日期')),
    outcome: optional(
      choice('处置结果', {
        corrected: '已整改',
        exited: '已退出',
        revoked: '已吊销',
        transferred: '移送查处',
        moved: '移交外地',
      }),
    ),
    demand: optional(longText('责令内容', { hint: '立即停止生产销售、限期改正和整改要求' })),
    orderedOn: optional(date('责令改正日期', { hint: '整改和复查期限自这一天起算' })),
    cause: optional(longText('不合格原因')),
    measures: optional(longText('整改措施')),
    evidence: optional(file('整改材料')),
    nextOn: optional(date('补正期限')),
    upper: optional(region('上报到')),
    announcedOn: optional(date('公告日期')),
    stoppedOn: optional(date('责令停业日期')),
  },
  readBy: [...caseReaders, ownFirm],
  search: ['product'],
  filters: ['party', 'department', 'source', 'state'],
})
