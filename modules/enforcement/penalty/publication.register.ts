import {
  choice,
  code,
  date,
  defineRegister,
  department,
  link,
  longText,
  money,
  optional,
  party,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, onceReleased, ownFirm } from '../../casework/rights.ts'
import { penaltyPublicity } from '../../casework/sources.ts'

/** How long a penalty is shown: 通报批评 and lower fines three months, others three years. */
export const terms = { short: '三个月', long: '三年' } as const

/** What everyone may read of a penalty, for as long as the rules have it shown. */
export const penaltyPublication = defineRegister('penalty-publication', {
  title: '行政处罚公示',
  source: penaltyPublicity.at('公示期限'),
  key: null,
  fields: {
    decisionNo: optional(code('决定书文号')),
    subject: text('案由'),
    case: link('行政处罚案件', { name: 'penalty-case' }),
    party: party('当事人统一社会信用代码'),
    decision: optional(longText('决定内容')),
    decidedOn: optional(date('决定日期')),
    fine: optional(money('罚款')),
    confiscated: optional(money('没收金额')),
    department: department('处罚机关'),
    term: choice('公示时长', terms),
    publishedOn: date('公示日期'),
    publicUntil: date('公示至'),
    correctedOn: optional(date('决定变更、撤销日期')),
    released: yesNo('是否对外显示'),
  },
  readBy: [...caseReaders, ownFirm, onceReleased],
  public: [
    'decisionNo',
    'subject',
    'party',
    'decision',
    'decidedOn',
    'fine',
    'confiscated',
    'publishedOn',
    'publicUntil',
  ],
  search: ['subject'],
  sorts: ['publishedOn'],
  filters: ['case', 'party', 'state'],
})
