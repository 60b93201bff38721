import { code, date, defineRegister, file, longText, optional, region } from '@zhiheng/kernel'
import { readers } from '../../rights.ts'
import { inspection } from '../sources.ts'

/** A finding about a lower region as its office received it, and what the office reported of putting it right. */
export const order = defineRegister('finding-order', {
  title: '上级督查交办',
  source: inspection,
  key: null,
  fields: {
    fact: longText('发现的问题'),
    from: region('督查地区'),
    finding: code('督查问题', { internal: true }),
    evidence: optional(file('问题材料')),
    demand: longText('整改要求'),
    rectifyBy: date('整改期限'),
    rectification: optional(longText('整改情况')),
    rectificationEvidence: optional(file('整改材料')),
  },
  readBy: readers,
  search: ['fact'],
  sorts: ['rectifyBy'],
  filters: ['from', 'state'],
})
