import {
  choice,
  date,
  defineRegister,
  file,
  lines,
  longText,
  optional,
  text,
} from '@zhiheng/kernel'
import { readers } from '../../rights.ts'
import { meetings } from '../sources.ts'

/**
 * A joint meeting of the member units, or one of the leading group, which deliberates. Who is called and who came is
 * `meeting-notice`, what was deliberated `deliberation`, what somebody shall do `decision`.
 */
export const meeting = defineRegister('meeting', {
  title: '会议',
  source: meetings,
  key: null,
  fields: {
    title: text('会议名称'),
    kind: choice('会议类型', {
      regular: '联席会议（定期）',
      special: '联席会议（临时）',
      group: '领导小组会议',
    }),
    heldOn: date('会议日期'),
    time: optional(text('时间', { hint: '例如 上午9:00' })),
    place: text('地点'),
    chair: optional(text('主持人')),
    agenda: lines('议题', { hint: '一行一项' }),
    summary: optional(longText('会议纪要')),
    minutes: optional(file('纪要原件')),
  },
  readBy: readers,
  search: ['title'],
  sorts: ['heldOn'],
  filters: ['kind', 'state'],
})
