import {
  date,
  decimal,
  defineRegister,
  department,
  file,
  link,
  longText,
  optional,
  party,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../../casework/rights.ts'
import { goodsProgress } from '../sources.ts'

/** What an enterprise reported of its recall on a day, with what the ledger said on it. */
export const recallProgress = defineRegister('recall-progress', {
  title: '召回进展报告',
  source: goodsProgress,
  key: null,
  fields: {
    recall: link('召回', { name: 'recall' }),
    party: party('召回责任单位统一社会信用代码'),
    on: date('报告日期'),
    sold: optional(decimal('已售出', '')),
    recovered: optional(decimal('已召回', '')),
    destroyed: optional(decimal('已销毁', '')),
    text: longText('进展情况'),
    attachment: optional(file('附件')),
    department: department('办理部门'),
  },
  readBy: [...caseReaders, ownFirm],
  sorts: ['on'],
  filters: ['recall', 'party', 'state'],
})
