import { defineRegister, department, link, optional, text } from '@zhiheng/kernel'
import { addressedAfter } from '../rights.ts'
import { meetings } from '../sources.ts'
import { meeting } from './meeting.register.ts'

/** The notice of a meeting to one member unit, with its receipt and whether it came. */
export const notice = defineRegister('meeting-notice', {
  title: '会议通知',
  source: meetings,
  key: null,
  fields: {
    meeting: link('会议', meeting),
    title: text('会议名称'),
    department: department('参会单位'),
    attendee: optional(text('参会人员', { hint: '姓名和职务' })),
  },
  readBy: addressedAfter('listed'),
  search: ['title'],
  filters: ['meeting', 'department', 'state'],
})
