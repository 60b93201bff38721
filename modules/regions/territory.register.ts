import {
  allow,
  choice,
  date,
  defineRegister,
  lines,
  optional,
  own,
  region,
  text,
  within,
} from '@zhiheng/kernel'
import { administrator, clerk, head, inspectorate, office, system } from '../roles.ts'
import { zones } from './sources.ts'

/**
 * What this instance knows of regions beyond the shipped divisions: functional zones with their members, and
 * divisions from a day on or until they were merged. The record lies in the region that decides it, which must
 * contain the region that it is about, its successors and its members (see `soundTerritories`).
 */
export const territory = defineRegister('territory', {
  title: '地区沿革与功能区',
  source: zones,
  key: ['code', 'since'],
  inForce: { each: 'day', by: 'since', until: 'until' },
  fields: {
    code: region('地区代码', { also: ['功能区代码'] }),
    name: text('地区名称', { also: ['功能区名称'] }),
    kind: choice('地区类别', { division: '行政区划', zone: '功能区' }),
    since: date('起始日期', { hint: '不详的，填本级数据开始的那一天' }),
    until: optional(date('终止日期', { hint: '最后一天' })),
    successors: optional(
      lines('并入地区', { names: 'region', hint: '撤并后由哪些地区承接，填区划代码，用顿号分开' }),
    ),
    members: optional(
      lines('成员地区', { names: 'region', hint: '功能区管辖的区划代码，用顿号分开' }),
    ),
    basis: optional(text('依据文件')),
  },
  readBy: [
    allow([administrator, office, head, clerk, inspectorate, system], {
      region: within(own.scope),
    }),
  ],
  search: ['name'],
  sorts: ['code', 'since'],
  filters: ['code', 'kind', 'state'],
})
