import { choice, date, defineRegister, department, link, optional, text } from '@zhiheng/kernel'
import { staffHere } from './department.register.ts'
import { leadingGroup } from './leading-group.register.ts'
import { leadingGroupSource } from './sources.ts'

export const groupDuties = {
  chair: '组长',
  vice: '副组长',
  member: '成员',
  officeHead: '办公室主任',
} as const

/** A member of a leading group between two days: a body, a named person with their post, or both. */
export const groupMember = defineRegister('group-member', {
  title: '领导小组成员',
  source: leadingGroupSource,
  key: null,
  fields: {
    group: link('领导小组', leadingGroup),
    duty: choice('小组职务', groupDuties, { also: ['领导小组职务', '组内职务'] }),
    department: optional(department('成员单位', { also: ['部门', '单位'] })),
    personName: optional(text('姓名')),
    position: optional(text('现任职务', { also: ['职务', '职务职称'] })),
    since: date('起始日期', { also: ['任期开始', '自'] }),
    until: optional(date('截止日期', { also: ['任期结束', '至'], hint: '最后一天' })),
  },
  readBy: staffHere,
  sorts: ['since'],
  filters: ['group', 'department', 'state'],
})
