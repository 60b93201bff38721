import {
  party as creditCode,
  date,
  defineRegister,
  department,
  file,
  lines,
  longText,
  optional,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../../casework/rights.ts'
import { contactPoints } from '../sources.ts'

/** A visit to an enterprise that one is the contact of, or a message to it, with its answer. */
export const contactVisit = defineRegister('contact-visit', {
  title: '联系点走访',
  source: contactPoints,
  key: null,
  fields: {
    party: creditCode('企业统一社会信用代码'),
    visitedOn: date('走访日期'),
    found: longText('走访情况', { hint: '企业可以看到' }),
    told: optional(longText('告知企业的事项')),
    answer: optional(longText('企业回复')),
    evidence: optional(file('走访材料')),
    department: department('监管部门'),
    assignees: lines('走访人员', { names: 'post' }),
  },
  headline: ['party', 'visitedOn'],
  readBy: [...caseReaders, ownFirm],
  sorts: ['visitedOn'],
  filters: ['party', 'department', 'state'],
})
