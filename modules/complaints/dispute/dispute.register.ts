import {
  date,
  defineRegister,
  lines,
  link,
  longText,
  optional,
  region,
  serial,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'
import { tip } from '../tip/tip.register.ts'

/** Authorities that do not agree which of them is competent (Art. 33). */
export const competenceDispute = defineRegister('competence-dispute', {
  title: '管辖争议',
  source: complaintMeasures.art(33),
  key: null,
  fields: {
    caseNo: serial('争议编号'),
    matter: longText('争议事项'),
    tip: optional(link('举报', tip)),
    complaint: optional(link('投诉', { name: 'complaint' })),
    regions: lines('争议各方', { names: 'region' }),
    openedOn: date('争议发生日期'),
    settledOn: optional(date('确定日期')),
    named: optional(region('确定的管辖地区')),
    basis: optional(longText('确定的依据')),
  },
  readBy: caseReaders,
  sorts: ['openedOn'],
  filters: ['tip', 'complaint', 'state'],
})
