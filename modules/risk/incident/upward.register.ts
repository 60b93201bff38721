import {
  choice,
  code,
  defineRegister,
  instant,
  longText,
  optional,
  region,
  text,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { accidentRules } from '../../casework/sources.ts'
import { classes, incidentKinds } from './classes.ts'

/** What a lower region reported of an accident, as the upper one received it. */
export const incidentReport = defineRegister('incident-report', {
  title: '下级事故报告',
  source: accidentRules.art(11),
  key: null,
  fields: {
    what: text('事故名称'),
    kind: choice('事故类别', incidentKinds),
    grade: optional(choice('事故等级', classes)),
    from: region('报告地区'),
    incident: code('事故', { internal: true }),
    incidentNo: code('事故编号'),
    text: longText('报告内容'),
    arrivedAt: instant('收到时间'),
    upper: optional(region('上级地区', { internal: true })),
  },
  readBy: caseReaders,
  search: ['what'],
  filters: ['from', 'kind', 'grade', 'state'],
})
