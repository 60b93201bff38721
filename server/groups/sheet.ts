import { choice, date, optional, type RecordOf, text } from '@zhiheng/kernel'
import { groupDuties, groupKinds } from '@zhiheng/modules'
import type { TableRow } from '../imports/table.ts'

/** The columns of a sheet of leading groups: one row per member; the group's own may stand in its first row only. */
export const groupFields = {
  title: text('小组名称', { also: ['领导小组', '领导小组名称'] }),
  kind: optional(choice('类别', groupKinds, { hint: '新的小组须填写' })),
  basis: optional(text('成立文件', { also: ['成立依据'] })),
  officeSeat: optional(
    text('办公室设在', { also: ['办公室所在部门'], hint: '部门的全称、简称或代码' }),
  ),
  startsOn: optional(date('成立日期', { hint: '新的小组须填写' })),
  duty: choice('小组职务', groupDuties, { also: ['组内职务', '领导小组职务'] }),
  department: optional(
    text('成员单位', { also: ['部门', '单位'], hint: '部门的全称、简称或代码' }),
  ),
  personName: optional(text('姓名', { hint: '成员单位和姓名至少填写一项' })),
  position: optional(text('现任职务', { also: ['职务'] })),
  since: optional(date('起始日期', { also: ['任期开始'], hint: '不填为小组的成立日期' })),
  until: optional(date('截止日期', { also: ['任期结束'], hint: '最后一天；不填为现任' })),
} as const

export type GroupValues = RecordOf<typeof groupFields>
export type GroupRow = TableRow<GroupValues>
