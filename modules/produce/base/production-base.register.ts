import {
  choice,
  code,
  date,
  decimal,
  defineRegister,
  department,
  optional,
  party,
  region,
  text,
} from '@zhiheng/kernel'
import { ownFirm } from '../../casework/rights.ts'
import { readers } from '../../rights.ts'
import { baseKinds } from '../kinds.ts'
import { baseBuilding } from '../sources.ts'

/** Where produce is grown or bred, and who answers for it. */
export const productionBase = defineRegister('production-base', {
  title: '农产品生产基地',
  source: baseBuilding,
  key: ['baseNo'],
  fields: {
    baseNo: code('基地编号'),
    name: text('基地名称'),
    party: party('经营者统一社会信用代码', { also: ['统一社会信用代码', '信用代码'] }),
    kind: choice('基地类别', baseKinds),
    produce: text('主要农产品', { also: ['主导产品', '主要产品'] }),
    area: decimal('面积', '亩', { least: 0, also: ['面积（亩）'] }),
    township: optional(region('所在乡镇', { hint: '在本地区乡镇、街道中选择' })),
    place: optional(text('地址')),
    since: date('建成或认定日期', { also: ['起始日期'] }),
    until: optional(date('退出日期', { hint: '最后一天；之后不再采样' })),
    department: department('主管部门'),
  },
  readBy: [...readers, ownFirm],
  search: ['name', 'produce'],
  sorts: ['since'],
  filters: ['party', 'kind', 'township', 'department', 'state'],
})
