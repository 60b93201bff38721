import { defineRegister, link, longText, optional, region } from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { jointEnforcement } from '../sources.ts'
import { participant } from './participant.register.ts'

/** What another region reported of its part in a joint action of this one. */
export const jointReport = defineRegister('joint-report', {
  title: '外地联合执法报告',
  source: jointEnforcement,
  key: null,
  fields: {
    from: region('报告地区'),
    participant: link('参加单位', participant),
    log: optional(longText('执行情况')),
  },
  readBy: caseReaders,
  filters: ['participant', 'from', 'state'],
})
