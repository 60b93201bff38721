import {
  allow,
  code,
  date,
  defineRegister,
  lines,
  optional,
  own,
  text,
  within,
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
  system,
} from '../roles.ts'
import { division } from './sources.ts'

/** Staff of the region and its time-keeping read who works where; the public learns names from documents only. */
export const staffHere = [
  allow(
    [administrator, office, head, clerk, officer, intake, rewarder, police, inspectorate, system],
    { region: within(own.scope) },
  ),
]

/** A body that documents name: a department of government, an enterprise or another member unit, with its dates. */
export const department = defineRegister('department', {
  title: '部门与单位',
  source: division,
  key: ['code'],
  fields: {
    code: code('部门代码', { hint: '本地区内唯一，例如 amr' }),
    name: text('全称', { also: ['部门名称', '单位名称', '名称'] }),
    shortName: optional(text('简称', { also: ['部门简称'] })),
    aliases: optional(lines('别名', { hint: '文件里出现过的其他叫法，用顿号分开' })),
    formerNames: optional(lines('曾用名', { also: ['原名称'] })),
    docPrefix: optional(
      text('发文代字', { hint: '例如 临市监，印在发文字号里：临市监〔2026〕7号' }),
    ),
    validFrom: optional(date('设立日期')),
    validTo: optional(date('撤销日期', { hint: '最后一天' })),
    successor: optional(code('承接部门代码', { hint: '撤并后由哪个部门承接' })),
  },
  readBy: [...staffHere, allow([enterprise, laboratory, hospital], {})],
  search: ['name', 'shortName'],
  sorts: ['code', 'name'],
  filters: ['state'],
})
