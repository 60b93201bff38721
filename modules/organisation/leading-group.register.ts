import { choice, date, defineRegister, department, optional, text } from '@zhiheng/kernel'
import { staffHere } from './department.register.ts'
import { leadingGroupSource } from './sources.ts'

/** What a leading group leads; several documents order one for standardisation beside the one for quality. */
export const groupKinds = {
  quality: '质量工作领导小组',
  standards: '标准化工作领导小组',
  other: '其他领导机构',
} as const

/** A leading group of a region, or the matching body inside one of its departments. */
export const leadingGroup = defineRegister('leading-group', {
  title: '领导小组',
  source: leadingGroupSource,
  key: ['title'],
  fields: {
    title: text('小组名称', { also: ['领导小组名称', '名称'] }),
    kind: choice('类别', groupKinds),
    basis: optional(text('成立文件', { also: ['成立依据'] })),
    officeSeat: optional(department('办公室设在', { also: ['办公室所在部门'] })),
    ofDepartment: optional(department('所属部门', { hint: '部门内设的领导机构才填写' })),
    startsOn: date('成立日期'),
    endsOn: optional(date('撤销日期', { hint: '最后一天' })),
  },
  readBy: staffHere,
  search: ['title'],
  sorts: ['title', 'startsOn'],
  filters: ['kind', 'state'],
})
