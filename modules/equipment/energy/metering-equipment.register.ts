import {
  party as creditCode,
  date,
  defineRegister,
  integer,
  optional,
  year,
  yesNo,
} from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { equipping } from '../sources.ts'

/** Whether an enterprise has the energy meters in a year that it needs to have. */
export const meteringEquipment = defineRegister('metering-equipment', {
  title: '能源计量器具配备',
  source: equipping,
  key: ['party', 'year'],
  inForce: { each: 'year', by: 'year' },
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    year: year('年度', { also: ['年份'] }),
    needed: integer('应配备数', { least: 0 }),
    compliant: integer('符合要求的数量', { least: 0 }),
    adequate: yesNo('配备是否达标', { hint: '按 GB 17167 的配备率和准确度等级判定' }),
    checkedOn: optional(date('核查日期')),
  },
  readBy: listReadersAndFirm,
  sorts: ['year'],
  filters: ['party', 'year', 'adequate', 'state'],
})
