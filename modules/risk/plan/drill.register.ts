import { choice, date, defineRegister, file, link, longText, optional, text } from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { emergency } from '../sources.ts'
import { responsePlan } from './plan.register.ts'

/** A drill of an emergency plan, and what it showed. */
export const drill = defineRegister('drill', {
  title: '应急演练',
  source: emergency,
  key: null,
  fields: {
    subject: text('演练科目'),
    plan: link('应急预案', responsePlan),
    drilledOn: date('演练日期'),
    way: choice('演练方式', { table: '桌面推演', live: '实战演练' }),
    takers: longText('参加单位和人员'),
    result: choice('评估结论', { good: '良好', passed: '合格', poor: '不合格' }),
    problems: optional(longText('存在的问题')),
    corrected: optional(longText('整改情况')),
    record: optional(file('演练记录')),
  },
  readBy: caseReaders,
  search: ['subject'],
  sorts: ['drilledOn'],
  filters: ['plan', 'result', 'state'],
  cube: { month: 'drilledOn', by: ['way', 'result'] },
})
