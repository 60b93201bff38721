import { defineRegister, file, link, longText, optional, region } from '@zhiheng/kernel'
import { readers } from '../../rights.ts'
import { inspection } from '../sources.ts'
import { finding } from './finding.register.ts'

/** What a lower office reported of putting a finding right, as the office of the round received it. */
export const reply = defineRegister('finding-reply', {
  title: '下级整改报告',
  source: inspection,
  key: null,
  fields: {
    fact: longText('发现的问题'),
    finding: link('督查问题', finding),
    from: region('报告地区'),
    rectification: optional(longText('整改情况')),
    rectificationEvidence: optional(file('整改材料')),
  },
  readBy: readers,
  filters: ['finding', 'from', 'state'],
})
