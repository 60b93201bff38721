import {
  choice,
  date,
  defineRegister,
  department,
  link,
  longText,
  optional,
  post,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { penaltyLaw } from '../../casework/sources.ts'

/**
 * What those who handle a case say to each other before it is decided: the proposal, and the legal review of it. It is
 * the authority's own; the party is told what is intended and why, and reads none of this.
 */
export const caseOpinion = defineRegister('case-opinion', {
  title: '办案内部意见',
  source: penaltyLaw.art(58),
  key: null,
  fields: {
    text: longText('意见'),
    kind: choice('意见种类', { proposal: '处理建议', review: '法制审核意见' }),
    result: optional(choice('审核结果', { passed: '审核通过', returned: '退回' })),
    case: link('案件', { name: 'penalty-case' }),
    by: post('提出意见的岗位'),
    on: date('提出日期'),
    department: department('承办部门'),
  },
  headline: ['kind', 'on'],
  readBy: caseReaders,
  sorts: ['on'],
  filters: ['case', 'kind', 'state'],
})
