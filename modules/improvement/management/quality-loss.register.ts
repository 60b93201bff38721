import {
  party as creditCode,
  date,
  decimal,
  defineRegister,
  money,
  optional,
  text,
  year,
} from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { improving } from '../sources.ts'

/** The quality loss rate that an enterprise has reported of a year: internal and external losses as per cent of output. */
export const qualityLoss = defineRegister('quality-loss', {
  title: '质量损失统计',
  source: improving,
  key: ['party', 'year'],
  inForce: { each: 'year', by: 'year' },
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    year: year('年度', { also: ['年份'] }),
    rate: decimal('质量损失率', '%', { least: 0, most: 100 }),
    loss: optional(money('质量损失', { least: 0 })),
    output: optional(money('同期工业总产值', { least: 0 })),
    method: optional(text('统计方法', { hint: '例如 GB/T 13339' })),
    reportedOn: date('报送日期'),
  },
  readBy: listReadersAndFirm,
  sorts: ['year'],
  filters: ['party', 'year', 'state'],
})
