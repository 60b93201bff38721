import {
  choice,
  date,
  defineRegister,
  link,
  longText,
  optional,
  party,
  text,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { accidentRules } from '../../casework/sources.ts'

/** What follows from an accident for somebody: read by assessments that exclude whoever is responsible for one. */
export const accountability = defineRegister('accountability', {
  title: '事故责任追究',
  source: accidentRules.art(32),
  key: null,
  fields: {
    subject: text('被追究的单位或人员'),
    incident: link('事故', { name: 'incident' }),
    party: optional(party('单位统一社会信用代码')),
    kind: choice('追究方式', {
      veto: '一票否决',
      penalty: '行政处罚',
      discipline: '处分',
      crime: '移送司法机关',
      none: '不予追究',
    }),
    basis: longText('依据和内容'),
    decidedOn: date('决定日期'),
    executedOn: optional(date('执行日期')),
  },
  readBy: caseReaders,
  search: ['subject'],
  sorts: ['decidedOn'],
  filters: ['incident', 'party', 'kind', 'state'],
  cube: { month: 'decidedOn', by: ['kind'] },
})
