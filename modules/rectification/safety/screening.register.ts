import {
  choice,
  party as creditCode,
  date,
  defineRegister,
  department,
  file,
  lines,
  longText,
  optional,
  text,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../../casework/rights.ts'
import { safetyProjects } from '../sources.ts'

/** One risk on the list of a screening, by when it is to be closed, and how it was. */
export const screening = defineRegister('screening', {
  title: '风险排查清单',
  source: safetyProjects,
  key: null,
  fields: {
    item: text('风险事项'),
    area: choice('重点领域', {
      dairy: '乳制品',
      additives: '食品添加剂',
      packaging: '食品包装材料',
      other: '其他',
    }),
    party: optional(creditCode('涉及企业统一社会信用代码')),
    risk: choice('风险等级', { high: '高', medium: '中', low: '低' }),
    foundOn: date('发现日期'),
    dueOn: date('整改期限', { hint: '当天仍可报告' }),
    measures: optional(longText('整改情况')),
    evidence: optional(file('整改材料')),
    closedOn: optional(date('销号日期')),
    outcome: optional(choice('办理结果', { closed: '已销号', dropped: '已剔除' })),
    department: department('责任部门'),
    assignees: optional(lines('经办人', { names: 'post' })),
  },
  readBy: [...caseReaders, ownFirm],
  search: ['item'],
  sorts: ['foundOn', 'dueOn'],
  filters: ['party', 'area', 'risk', 'department', 'state'],
  cube: { month: 'foundOn', by: ['area', 'risk', 'outcome'] },
})
