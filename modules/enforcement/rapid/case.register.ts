import {
  choice,
  date,
  defineRegister,
  department,
  instant,
  lines,
  longText,
  optional,
  serial,
  text,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { rapidReaction } from '../sources.ts'

/** A grave and sudden breach of quality law, on which one team works at once whoever noticed it. */
export const rapidCase = defineRegister('rapid-case', {
  title: '快速反应案件',
  source: rapidReaction,
  key: null,
  fields: {
    rapidNo: serial('快速反应编号'),
    subject: text('事由'),
    level: choice('级别', { general: '一般', larger: '较大', major: '重大', extra: '特别重大' }),
    foundAt: instant('发现时间'),
    openedOn: date('启动日期'),
    situation: longText('情况'),
    department: optional(department('牵头部门')),
    assignees: optional(lines('工作组成员', { names: 'post' })),
    measures: optional(longText('已采取措施')),
    closingReview: optional(longText('总结评估')),
    outcome: optional(choice('处理结果', { handled: '处置完毕', unfounded: '情况不实' })),
  },
  readBy: caseReaders,
  search: ['subject'],
  sorts: ['openedOn'],
  filters: ['level', 'department', 'outcome', 'state'],
  cube: { month: 'openedOn', by: ['level', 'outcome'] },
})
