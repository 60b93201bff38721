import {
  defineRegister,
  instant,
  integer,
  link,
  longText,
  money,
  optional,
  party,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../../casework/rights.ts'
import { accidentRules } from '../../casework/sources.ts'

/** What was known of an accident later, each time as it was told. */
export const incidentUpdate = defineRegister('incident-update', {
  title: '事故补报',
  source: accidentRules.art(13),
  key: null,
  fields: {
    incident: link('事故', { name: 'incident' }),
    party: optional(party('事故单位统一社会信用代码')),
    text: longText('补报内容'),
    deaths: optional(integer('死亡人数')),
    missing: optional(integer('下落不明人数')),
    injured: optional(integer('重伤人数')),
    recovered: optional(integer('其中已治愈人数')),
    poisoned: optional(integer('急性中毒人数')),
    stranded: optional(integer('滞留人数')),
    loss: optional(money('直接经济损失')),
    at: instant('补报时间'),
  },
  readBy: [...caseReaders, ownFirm],
  filters: ['incident', 'party', 'state'],
})
