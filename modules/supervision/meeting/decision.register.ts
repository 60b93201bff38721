import {
  date,
  defineRegister,
  department,
  lines,
  link,
  longText,
  optional,
  text,
} from '@zhiheng/kernel'
import { document } from '../../programme/document.register.ts'
import { readers } from '../../rights.ts'
import { meetings } from '../sources.ts'
import { meeting } from './meeting.register.ts'

/** What a meeting decided that somebody shall do, for one of the region's documents. */
export const decision = defineRegister('decision', {
  title: '议定事项',
  source: meetings,
  key: null,
  fields: {
    meeting: link('会议', meeting),
    document: link('纲要文件', document, { hint: '落实哪一份文件；形成的任务列在它之下' }),
    title: text('事项'),
    content: longText('议定内容'),
    department: department('牵头部门'),
    responsible: optional(lines('责任部门', { names: 'department' })),
    deadline: date('完成期限'),
  },
  readBy: readers,
  search: ['title', 'content'],
  sorts: ['deadline'],
  filters: ['meeting', 'document', 'department', 'state'],
})
