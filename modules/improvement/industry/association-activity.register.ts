import { code, party as creditCode, date, defineRegister, text } from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { improving } from '../sources.ts'

/** What an association has done for the quality of its industry. */
export const associationActivity = defineRegister('association-activity', {
  title: '行业协会活动',
  source: improving,
  key: ['party', 'activityNo'],
  fields: {
    party: creditCode('协会统一社会信用代码', { also: ['信用代码'] }),
    activityNo: code('活动编号'),
    industry: code('产业代码', { hint: '与产业名单一致' }),
    topic: text('活动内容'),
    heldOn: date('活动日期'),
  },
  readBy: listReadersAndFirm,
  search: ['topic'],
  sorts: ['heldOn'],
  filters: ['party', 'industry', 'state'],
})
