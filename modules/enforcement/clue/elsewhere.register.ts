import { date, defineRegister, longText, optional, party, region, text } from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { penaltyProcedure } from '../../casework/sources.ts'

/** A lead that another region has moved here, because the matter is ours. */
export const clueElsewhere = defineRegister('clue-elsewhere', {
  title: '外地移送线索',
  source: penaltyProcedure.at('移送管辖'),
  key: null,
  fields: {
    subject: text('线索事由'),
    from: region('移送地区'),
    receivedOn: date('移送地区收到日期'),
    facts: longText('线索内容'),
    party: optional(party('涉嫌当事人统一社会信用代码')),
  },
  readBy: caseReaders,
  search: ['subject'],
  filters: ['from', 'state'],
})
