import { date, defineRegister, link, longText, optional, text } from '@zhiheng/kernel'
import { leadingGroupSource } from '../../organisation/sources.ts'
import { document } from '../../programme/document.register.ts'
import { task } from '../../programme/task.register.ts'
import { meeting } from '../meeting/meeting.register.ts'
import { officeWork } from '../rights.ts'

/** What the office did on a day that no record of its own says: a call, a visit, a request. */
export const workLog = defineRegister('work-log', {
  title: '工作日志',
  source: leadingGroupSource,
  key: null,
  fields: {
    day: date('日期'),
    what: longText('工作内容', { also: ['事项', '内容'] }),
    personName: text('办理人', { also: ['人员'] }),
    task: optional(link('相关任务', task)),
    document: optional(link('相关文件', document)),
    meeting: optional(link('相关会议', meeting)),
  },
  readBy: officeWork,
  search: ['what'],
  sorts: ['day'],
  filters: ['day', 'task', 'document', 'meeting', 'state'],
})
