import {
  choice,
  code,
  party as creditCode,
  date,
  defineRegister,
  optional,
  text,
} from '@zhiheng/kernel'
import { listReaders } from '../casework/rights.ts'
import { strongCounty } from './sources.ts'

/** In which zones an enterprise lies, from a day on and until it leaves. */
export const partyZone = defineRegister('party-zone', {
  title: '企业所在园区',
  source: strongCounty,
  key: ['party', 'zone', 'since'],
  inForce: { each: 'day', by: 'since', until: 'until' },
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    zone: code('园区代码', { names: 'region', hint: '已登记的功能区填其区划代码，其他的自编' }),
    zoneName: text('园区名称', { also: ['开发区名称', '商圈名称'] }),
    zoneKind: choice('园区类型', {
      development: '开发区',
      cluster: '产业集聚区',
      park: '园区',
      farming: '农业“两区”',
      trading: '商圈',
      other: '其他',
    }),
    since: date('入驻日期', { also: ['起始日期'] }),
    until: optional(date('迁出日期', { hint: '最后一天' })),
  },
  readBy: listReaders,
  search: ['zoneName'],
  sorts: ['since'],
  filters: ['party', 'zone', 'state'],
})
