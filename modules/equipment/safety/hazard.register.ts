import {
  choice,
  code,
  party as creditCode,
  date,
  defineRegister,
  optional,
  text,
} from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { equipping } from '../sources.ts'

/** Hazards found with an enterprise, by when they are to be removed, and when they were. */
export const hazard = defineRegister('hazard', {
  title: '安全隐患',
  source: equipping,
  key: ['hazardNo'],
  fields: {
    hazardNo: code('隐患编号'),
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    what: text('隐患内容'),
    level: choice('隐患等级', { general: '一般隐患', major: '重大隐患' }),
    foundOn: date('发现日期'),
    dueOn: date('应治理期限'),
    closedOn: optional(date('治理完成日期')),
  },
  readBy: listReadersAndFirm,
  search: ['what'],
  sorts: ['foundOn'],
  filters: ['party', 'level', 'state'],
})
