import {
  choice,
  date,
  defineRegister,
  department,
  file,
  lines,
  link,
  longText,
  optional,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'

/** One meeting of mediation: how, who led it, what was said. */
export const mediationSession = defineRegister('mediation-session', {
  title: '调解记录',
  source: complaintMeasures.art(20),
  key: null,
  fields: {
    complaint: link('投诉', { name: 'complaint' }),
    on: date('调解日期'),
    way: choice('方式', { onsite: '现场', online: '互联网', phone: '电话', media: '音视频' }),
    mediators: lines('调解人'),
    notes: longText('调解情况'),
    minutes: optional(file('笔录')),
    recusal: yesNo('是否申请回避'),
    department: department('承办部门'),
  },
  headline: ['complaint', 'on'],
  readBy: caseReaders,
  sorts: ['on'],
  filters: ['complaint', 'way', 'department', 'state'],
})
