import {
  party as creditCode,
  date,
  defineRegister,
  department,
  optional,
  post,
  region,
  text,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { contactPoints } from '../sources.ts'

/** Which inspector an enterprise, and the area around it, answers to from a day on. */
export const contactPoint = defineRegister('contact-point', {
  title: '企业质量安全联系点',
  source: contactPoints,
  key: ['party', 'since'],
  inForce: { each: 'day', by: 'since', until: 'until' },
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    firm: text('企业名称'),
    since: date('起始日期'),
    until: optional(date('截止日期', { hint: '最后一天' })),
    post: post('联系人员', { hint: '负责联系的岗位' }),
    area: optional(region('责任区域')),
    department: department('监管部门'),
  },
  readBy: caseReaders,
  search: ['firm'],
  sorts: ['since'],
  filters: ['party', 'post', 'area', 'department', 'state'],
})
