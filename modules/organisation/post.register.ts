import {
  choice,
  date,
  defineRegister,
  department as departmentCode,
  link,
  optional,
  party,
  text,
} from '@zhiheng/kernel'
import {
  administrator,
  clerk,
  enterprise,
  head,
  hospital,
  inspectorate,
  intake,
  laboratory,
  office,
  officer,
  police,
  rewarder,
} from '../roles.ts'
import { staffHere } from './department.register.ts'
import { person } from './person.register.ts'
import { responsibility } from './sources.ts'

/** What a post may do, by role. */
export const postRoles = {
  office: office.title,
  head: head.title,
  clerk: clerk.title,
  inspectorate: inspectorate.title,
  administrator: administrator.title,
  officer: officer.title,
  intake: intake.title,
  rewarder: rewarder.title,
  police: police.title,
  enterprise: enterprise.title,
  laboratory: laboratory.title,
  hospital: hospital.title,
} as const

/** Roles of an organisation outside government: their posts act for one party, wherever its records lie. */
export const partyRoles: readonly string[] = [enterprise.role, laboratory.role, hospital.role]

/**
 * Roles of those who work in one department and are led by its head. Whoever watches over departments, or over the
 * instance, works in none.
 */
export const departmentRoles = [
  head.role,
  clerk.role,
  officer.role,
  intake.role,
  rewarder.role,
  police.role,
] as (keyof typeof postRoles)[]

/**
 * A post in the region of its record, which is its territory, held by one person between two days.
 * A second holder is a second record, so that a name in the history is the name of that day.
 */
export const post = defineRegister('post', {
  title: '岗位',
  source: responsibility,
  key: null,
  fields: {
    person: link('任职人员', person),
    title: text('岗位名称', { also: ['职务'] }),
    role: choice('岗位角色', postRoles, { also: ['角色'] }),
    department: optional(departmentCode('所在部门', { also: ['部门'] })),
    party: optional(
      party('所属单位统一社会信用代码', {
        also: ['统一社会信用代码', '所属单位'],
        hint: '企业、检验机构和医院的岗位须填写',
      }),
    ),
    groupDuty: optional(
      choice('领导小组职务', {
        chair: '组长',
        vice: '副组长',
        member: '成员',
        officeHead: '办公室主任',
      }),
    ),
    startsOn: date('任职开始'),
    endsOn: optional(date('任职结束', { hint: '最后一天' })),
    predecessor: optional(link('接自', { name: 'post' })),
  },
  readBy: staffHere,
  search: ['title'],
  sorts: ['startsOn', 'title'],
  filters: ['person', 'role', 'department', 'state'],
})
