import {
  choice,
  date,
  defineRegister,
  file,
  lines,
  longText,
  optional,
  text,
} from '@zhiheng/kernel'
import { published, readers } from '../rights.ts'
import { takeDownField } from './release.ts'
import { goals } from './sources.ts'

/**
 * A policy document with its text as it was loaded. Offsets of goals and tasks count UTF-16 units of `text`,
 * which holds at most 100,000 of them; `outline` is the tree of headings as JSON.
 */
export const document = defineRegister('document', {
  title: '纲要文件',
  source: goals,
  key: null,
  fields: {
    title: text('标题', { also: ['文件标题', '名称'] }),
    issuer: optional(text('发文机关')),
    docNo: optional(text('发文字号', { also: ['文号'] })),
    issuedOn: optional(date('发文日期')),
    startsOn: optional(date('实施开始')),
    endsOn: optional(date('实施结束', { hint: '最后一天；此后纲要视为已结束' })),
    basis: optional(lines('依据文件', { hint: '所依据的上级文件的发文字号，一行一个' })),
    openness: choice('公开属性', {
      open: '主动公开',
      onRequest: '依申请公开',
      closed: '不予公开',
    }),
    text: longText('正文', { verbatim: true }),
    outline: longText('结构', { internal: true }),
    sha256: optional(file('原件')),
    takeDown: takeDownField,
  },
  readBy: [...readers, published],
  public: ['title', 'issuer', 'docNo', 'issuedOn', 'startsOn', 'endsOn', 'text'],
  search: ['title', 'docNo'],
  filters: ['state', 'openness'],
})
