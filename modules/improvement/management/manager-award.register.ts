import {
  party as creditCode,
  defineRegister,
  file,
  integer,
  money,
  optional,
  year,
} from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { improving } from '../sources.ts'

/** What an enterprise’s own quality award was given for in a year: that there is one, and that it was given. */
export const managerAward = defineRegister('manager-award', {
  title: '总经理质量奖',
  source: improving,
  key: ['party', 'year'],
  inForce: { each: 'year', by: 'year' },
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    year: year('年度', { also: ['年份'] }),
    awarded: integer('获奖人（项）数', { least: 0 }),
    bonus: optional(money('奖金总额', { least: 0 })),
    awardRules: optional(file('奖励制度')),
  },
  readBy: listReadersAndFirm,
  sorts: ['year'],
  filters: ['party', 'year', 'state'],
})
