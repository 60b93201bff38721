import {
  code,
  party as creditCode,
  decimal,
  defineRegister,
  integer,
  optional,
  text,
  year,
  yesNo,
} from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { standardising } from '../sources.ts'

/** Farm bases in a year, their area, and whether they produce to standards. */
export const farmBase = defineRegister('farm-base', {
  title: '农业标准化基地',
  source: standardising,
  key: ['baseNo', 'year'],
  inForce: { each: 'year', by: 'year' },
  fields: {
    baseNo: code('基地编号'),
    year: year('年度', { also: ['年份'] }),
    name: text('基地名称'),
    zone: optional(code('园区代码', { hint: '所在农业园区；不在园区内的不填' })),
    party: optional(creditCode('经营主体统一社会信用代码')),
    area: integer('面积（亩）', { hint: '取整数', least: 0 }),
    output: optional(decimal('产值', '万元', { least: 0 })),
    standardised: yesNo('是否标准化生产'),
  },
  readBy: listReadersAndFirm,
  search: ['name'],
  sorts: ['year'],
  filters: ['party', 'zone', 'standardised', 'state'],
})
