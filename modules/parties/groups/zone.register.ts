import {
  choice,
  code,
  party as creditCode,
  date,
  defineRegister,
  optional,
  text,
} from '@zhiheng/kernel'
import { listReaders } from '../../casework/rights.ts'
import { strongCounty } from '../sources.ts'

/** A zone, cluster or park as a whole: what enterprises lie in it is told by `party-zone`. */
export const zone = defineRegister('zone', {
  title: '园区',
  source: strongCounty,
  key: ['code'],
  keyAcross: true,
  fields: {
    code: code('园区代码', {
      names: 'region',
      hint: '已登记的功能区填其区划代码，其他的自编，并与企业所在园区一致',
    }),
    name: text('园区名称'),
    kind: choice('园区类型', {
      development: '开发区',
      cluster: '产业集聚区',
      park: '园区',
      farming: '农业“两区”',
      trading: '商圈',
      other: '其他',
    }),
    body: optional(creditCode('管理机构统一社会信用代码')),
    since: optional(date('设立日期')),
  },
  readBy: listReaders,
  search: ['name'],
  sorts: ['code'],
  filters: ['code', 'kind', 'state'],
})
