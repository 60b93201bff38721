import {
  choice,
  date,
  defineRegister,
  department,
  lines,
  longText,
  optional,
  serial,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, onceReleased } from '../../casework/rights.ts'
import { levels, productClasses } from '../product-classes.ts'
import { publishing } from '../sources.ts'

/** A notice by which the results of a batch of samples are told to everyone; its lines are `published-result`. */
export const samplingPublication = defineRegister('sampling-publication', {
  title: '监督抽查结果公告',
  source: publishing,
  key: null,
  fields: {
    title: text('标题'),
    draftNo: serial('拟稿编号'),
    docNo: optional(text('发文字号', { hint: '批准时填写，如“东市监公告〔2026〕3号”' })),
    productClass: choice('产品类别', productClasses),
    level: choice('抽查级别', levels),
    from: date('抽样起始日期'),
    until: date('抽样截止日期'),
    summary: longText('抽查情况', { hint: '向社会公布：抽查了什么、总体情况和主要问题' }),
    advice: optional(longText('消费提示', { hint: '向社会公布' })),
    department: department('公布机关'),
    approvers: optional(lines('批准岗位', { names: 'post' })),
    releasedOn: optional(date('公布日期')),
    correctedOn: optional(date('最近更正日期')),
    withdrawnOn: optional(date('撤下日期')),
    withdrawnWhy: optional(longText('撤下原因', { hint: '向社会公布' })),
    released: optional(yesNo('已公开', { internal: true })),
  },
  readBy: [...caseReaders, onceReleased],
  public: [
    'title',
    'docNo',
    'productClass',
    'level',
    'from',
    'until',
    'summary',
    'advice',
    'department',
    'releasedOn',
    'correctedOn',
    'withdrawnOn',
    'withdrawnWhy',
  ],
  search: ['title'],
  sorts: ['releasedOn'],
  filters: ['productClass', 'department', 'state'],
})
