import {
  defineRegister,
  department,
  file,
  link,
  longText,
  optional,
  region,
  text,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { majorCases } from '../sources.ts'
import { majorCase } from './major-case.register.ts'

/** What a lower office reported of a case under supervision, as the upper one received it. */
export const majorReport = defineRegister('major-case-report', {
  title: '督办案件办理报告',
  source: majorCases,
  key: null,
  fields: {
    subject: text('案由'),
    majorCase: link('督办案件', majorCase),
    from: region('报告地区'),
    report: longText('办理报告'),
    reportFile: optional(file('报告材料')),
    department: department('督办部门'),
  },
  readBy: caseReaders,
  filters: ['majorCase', 'from', 'state'],
})
