import { date, defineRegister, file, lines, link, longText, optional } from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { accidentRules } from '../../casework/sources.ts'

/** The investigation of an accident: who, why it happened, who is responsible. */
export const investigation = defineRegister('investigation', {
  title: '事故调查',
  source: accidentRules.art(30),
  key: null,
  fields: {
    incident: link('事故', { name: 'incident' }),
    group: lines('调查组成员'),
    openedOn: date('成立日期'),
    causes: optional(longText('事故原因和性质')),
    responsible: optional(lines('责任者及处理建议')),
    lessons: optional(longText('防范和整改措施')),
    report: optional(file('调查报告')),
    approvedOn: optional(date('批复日期')),
  },
  readBy: caseReaders,
  sorts: ['openedOn'],
  filters: ['incident', 'state'],
})
