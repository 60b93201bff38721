import {
  choice,
  date,
  defineRegister,
  department,
  integer,
  lines,
  longText,
  optional,
  party,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../casework/rights.ts'
import { interviewRules } from './sources.ts'

/** An enterprise is called to account: why, who came, what it promised, and whether it kept that. */
export const interview = defineRegister('interview', {
  title: '行政约谈',
  source: interviewRules,
  key: null,
  fields: {
    grounds: choice('约谈事由', {
      failedBatches: '多批次不合格',
      complaints: '投诉举报集中',
      incident: '质量安全事故',
      penalty: '行政处罚',
      credit: '信用风险',
      request: '上级要求或其他',
    }),
    count: optional(integer('涉及件数')),
    party: party('企业统一社会信用代码'),
    subject: longText('约谈事项'),
    department: department('约谈部门'),
    assignees: optional(lines('经办人', { names: 'post' })),
    meetOn: optional(date('约谈日期')),
    place: optional(text('约谈地点')),
    attendedBy: optional(lines('参加人员')),
    absent: optional(longText('未到情况')),
    minutes: optional(longText('约谈记录')),
    commitments: optional(longText('整改承诺')),
    checkBy: optional(date('整改期限')),
    checked: optional(choice('承诺核查', { kept: '已履行', broken: '未履行' })),
    released: optional(yesNo('是否公开')),
  },
  readBy: [...caseReaders, ownFirm],
  filters: ['party', 'department', 'grounds', 'state'],
})
