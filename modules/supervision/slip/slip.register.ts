import {
  date,
  defineRegister,
  department,
  file,
  link,
  longText,
  optional,
  serial,
  text,
} from '@zhiheng/kernel'
import { groupMember } from '../../organisation/group-member.register.ts'
import { document } from '../../programme/document.register.ts'
import { task } from '../../programme/task.register.ts'
import { addressedAfter } from '../rights.ts'
import { chasing } from '../sources.ts'

/** What the office demands of one department in writing, about a task or free, and what the department replied. */
export const slip = defineRegister('supervision-slip', {
  title: '督办单',
  source: chasing,
  key: null,
  fields: {
    slipNo: serial('督办单编号'),
    title: text('督办事项'),
    department: department('承办部门'),
    demands: longText('督办要求'),
    replyBy: date('答复期限', { hint: '当天仍可答复' }),
    document: optional(link('纲要文件', document)),
    task: optional(link('督办的任务', task)),
    reply: optional(longText('办理情况')),
    evidence: optional(file('佐证材料')),
    copiedTo: optional(link('抄送领导', groupMember, { hint: '领导小组组长或分管副组长' })),
    namedHead: optional(text('点名的负责人')),
  },
  readBy: addressedAfter('draft'),
  search: ['title'],
  sorts: ['slipNo', 'replyBy'],
  filters: ['department', 'document', 'task', 'state'],
})
