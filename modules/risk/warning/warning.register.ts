import {
  choice,
  date,
  defineRegister,
  department,
  link,
  longText,
  optional,
  serial,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, onceReleased } from '../../casework/rights.ts'
import { colours } from '../assessment/colours.ts'
import { riskManagement } from '../sources.ts'

/** A warning to departments and regions, and, where it is published, to everyone. */
export const warning = defineRegister('warning', {
  title: '风险预警',
  source: riskManagement,
  key: null,
  fields: {
    warningNo: serial('预警编号'),
    product: text('产品名称'),
    colour: choice('预警等级', colours),
    assessment: optional(link('风险评估', { name: 'risk-assessment' })),
    text: longText('预警内容'),
    draftedOn: date('拟稿日期'),
    issuer: optional(department('发布部门')),
    issuedOn: optional(date('发布日期')),
    until: optional(date('有效期至')),
    released: optional(yesNo('是否向社会公布')),
  },
  readBy: [...caseReaders, onceReleased],
  public: ['warningNo', 'product', 'colour', 'text', 'issuedOn', 'until'],
  search: ['product'],
  sorts: ['draftedOn'],
  filters: ['assessment', 'colour', 'state'],
  cube: { month: 'draftedOn', by: ['colour'] },
})
