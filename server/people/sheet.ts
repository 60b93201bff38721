import {
  choice,
  code,
  date,
  optional,
  type Problem,
  party,
  type RecordOf,
  text,
} from '@zhiheng/kernel'
import { partyRoles, postRoles } from '@zhiheng/modules'
import { complaint, type TableRow } from '../imports/table.ts'

/** The columns of a sheet of people: one row per post; without a post, one row per person. */
export const peopleFields = {
  name: text('姓名'),
  code: code('人员编号', { also: ['工号'], hint: '本地区内唯一；同一人有几个岗位就写几行' }),
  username: optional(
    code('用户名', {
      also: ['账号', '登录名'],
      hint: '填写即开通账号；2 到 32 位字母、数字、点、下划线或连字符',
    }),
  ),
  department: optional(
    text('部门', { also: ['所在部门', '部门代码', '单位'], hint: '部门的全称、简称或代码' }),
  ),
  party: optional(
    party('所属单位统一社会信用代码', {
      also: ['统一社会信用代码', '所属单位'],
      hint: '企业、检验机构和医院的岗位须填写',
    }),
  ),
  role: optional(choice('岗位角色', postRoles, { also: ['角色'] })),
  title: optional(text('岗位名称', { also: ['岗位'], hint: '填了岗位角色就要填写' })),
  startsOn: optional(date('任职开始', { also: ['任职开始日期'], hint: '填了岗位角色就要填写' })),
  endsOn: optional(date('任职结束', { also: ['任职结束日期'], hint: '最后一天；不填为长期' })),
} as const

export type PersonValues = RecordOf<typeof peopleFields>
export type PersonRow = TableRow<PersonValues>

const usernames = /^[a-zA-Z0-9._-]{2,32}$/

/** What is wrong with one row by itself. */
export function wrongWith({ n, values }: PersonRow): Problem[] {
  const { username, role, department, title, startsOn, endsOn } = values
  const say = (field: string, says: string) => [complaint(n, field, says)]
  return [
    ...(username && !usernames.test(username)
      ? say('username', `“用户名”的值“${username}”应为 2 到 32 位字母、数字、点、下划线或连字符`)
      : []),
    ...(!role && (title || startsOn) ? say('role', '填了岗位，请同时填写“岗位角色”') : []),
    ...(role && !title ? say('title', '填了“岗位角色”，请同时填写“岗位名称”') : []),
    ...(role && !startsOn ? say('startsOn', '填了“岗位角色”，请同时填写“任职开始”') : []),
    ...(role && partyRoles.includes(role) && !values.party
      ? say('party', `“${postRoles[role]}”须填写“所属单位统一社会信用代码”`)
      : []),
    ...((role === 'head' || role === 'clerk' || role === 'officer' || role === 'intake') &&
    !department
      ? say('department', `“${postRoles[role]}”须填写“部门”`)
      : []),
    ...(startsOn && endsOn && endsOn < startsOn
      ? say('endsOn', `“任职结束”${endsOn}早于“任职开始”${startsOn}`)
      : []),
  ]
}
