import {
  date,
  defineRegister,
  department,
  file,
  lines,
  link,
  longText,
  optional,
  party,
  post,
  text,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../../casework/rights.ts'
import { penaltyLaw } from '../../casework/sources.ts'

/** One hearing that the party to a case asked for. */
export const hearing = defineRegister('hearing', {
  title: '听证',
  source: penaltyLaw.art(64),
  key: null,
  fields: {
    case: link('案件', { name: 'penalty-case' }),
    party: party('当事人统一社会信用代码'),
    chair: post('听证主持人', { hint: '由非本案调查人员主持' }),
    on: date('听证日期', { hint: '在通知七个工作日以后' }),
    place: text('听证地点'),
    notifiedOn: date('通知日期'),
    department: department('承办部门'),
    assignees: lines('主持人', { names: 'post', internal: true }),
    minutes: optional(file('听证笔录')),
    present: optional(longText('到场人员')),
  },
  headline: ['case', 'on'],
  readBy: [...caseReaders, ownFirm],
  sorts: ['on'],
  filters: ['case', 'party', 'state'],
})
