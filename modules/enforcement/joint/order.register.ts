import { code, date, defineRegister, longText, optional, region } from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { jointEnforcement } from '../sources.ts'

/** What another region asks this one to do in a joint action, and what was reported of it. */
export const jointOrder = defineRegister('joint-order', {
  title: '外地联合执法任务',
  source: jointEnforcement,
  key: null,
  fields: {
    task: longText('承担任务'),
    from: region('发起地区'),
    participant: code('参加单位', { internal: true }),
    due: date('报告期限'),
    more: optional(longText('须补充的内容')),
    log: optional(longText('执行情况')),
    endedFor: optional(longText('结束原因')),
  },
  readBy: caseReaders,
  search: ['task'],
  sorts: ['due'],
  filters: ['from', 'state'],
})
