import { choice, code, date, defineRegister, file, longText, optional, text } from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { emergency } from '../sources.ts'

/** An emergency plan in its versions: which one holds on a day follows from the days on which they begin. */
export const responsePlan = defineRegister('response-plan', {
  title: '应急预案',
  source: emergency,
  key: ['planNo', 'since'],
  inForce: { each: 'day', by: 'since', until: 'until' },
  fields: {
    planNo: code('预案编号'),
    title: text('预案名称'),
    since: date('施行日期'),
    until: optional(date('停止施行日期', { hint: '最后一天；有新版本的不必填写' })),
    kind: choice('类别', {
      overall: '综合预案',
      food: '食品安全',
      product: '产品质量安全',
      special: '特种设备',
      works: '工程质量',
      other: '其他',
    }),
    duties: longText('组织机构和职责'),
    response: longText('响应分级和处置'),
    contacts: longText('联络表'),
    document: optional(file('预案全文')),
  },
  readBy: caseReaders,
  search: ['title'],
  sorts: ['since'],
  filters: ['kind', 'state'],
})
