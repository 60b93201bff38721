import { date, defineRegister, longText, optional, text } from '@zhiheng/kernel'
import { leadingGroupSource } from '../../organisation/sources.ts'
import { officeWork } from '../rights.ts'

/** What the office writes about a period; the figures beside it are counted from events when it is printed. */
export const workSummary = defineRegister('work-summary', {
  title: '工作小结',
  source: leadingGroupSource,
  key: null,
  fields: {
    title: text('标题', { hint: '例如 2026年11月工作小结' }),
    startsOn: date('自'),
    endsOn: date('至', { hint: '最后一天' }),
    remarks: optional(longText('主要情况和问题')),
    plans: optional(longText('下一步打算')),
  },
  readBy: officeWork,
  search: ['title'],
  sorts: ['endsOn'],
  filters: ['state'],
})
