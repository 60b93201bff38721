import {
  choice,
  date,
  defineRegister,
  department,
  integer,
  link,
  longText,
  optional,
  post,
  serial,
  text,
} from '@zhiheng/kernel'
import { productClasses } from '../../casework/product-classes.ts'
import { caseReaders } from '../../casework/rights.ts'
import { riskManagement } from '../sources.ts'
import { colours, graded, likelihoods, severities } from './colours.ts'

/** How likely and how grave a danger is, and what is to be done. */
export const riskAssessment = defineRegister('risk-assessment', {
  title: '风险评估',
  source: riskManagement,
  key: null,
  fields: {
    assessmentNo: serial('评估编号'),
    product: text('产品名称'),
    productClass: optional(choice('产品类别', productClasses)),
    signal: link('风险信号', { name: 'signal' }),
    facts: longText('风险情况'),
    openedOn: date('评估日期'),
    likelihood: optional(
      integer('发生可能性', {
        least: 1,
        most: 5,
        hint: graded(likelihoods),
      }),
    ),
    severity: optional(
      integer('后果严重性', {
        least: 1,
        most: 5,
        hint: graded(severities),
      }),
    ),
    score: optional(integer('风险值', { hint: '可能性与严重性之积' })),
    colour: optional(choice('风险等级', colours)),
    measures: optional(longText('处置措施建议')),
    department: optional(department('处置部门')),
    reviewedBy: optional(post('复核人')),
  },
  readBy: caseReaders,
  search: ['product'],
  sorts: ['openedOn', 'score'],
  filters: ['signal', 'productClass', 'colour', 'state'],
  cube: { month: 'openedOn', by: ['productClass', 'colour'] },
})
