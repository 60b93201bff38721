import {
  code,
  date,
  defineRegister,
  department,
  link,
  longText,
  party,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, onceReleased, ownFirm } from '../../casework/rights.ts'
import { listPublication as source } from '../sources.ts'

/** What everyone may read of a listing for as long as it lasts: nothing of the case beside. */
export const listPublication = defineRegister('list-publication', {
  title: '严重违法失信名单公示',
  source,
  key: null,
  fields: {
    listNo: code('列入决定书文号'),
    party: party('当事人统一社会信用代码'),
    item: longText('列入情形'),
    act: text('列入依据'),
    article: text('条款'),
    decisionNo: code('行政处罚决定书文号'),
    department: department('列入机关'),
    entry: link('名单记录', { name: 'list-entry' }),
    decidedOn: date('列入日期'),
    publishedOn: date('公示日期'),
    until: date('列入至'),
    released: yesNo('是否对外显示'),
  },
  readBy: [...caseReaders, ownFirm, onceReleased],
  public: [
    'listNo',
    'party',
    'item',
    'act',
    'article',
    'decisionNo',
    'department',
    'decidedOn',
    'publishedOn',
    'until',
  ],
  headline: ['item'],
  search: ['act'],
  sorts: ['publishedOn'],
  filters: ['party', 'entry', 'released', 'state'],
})
