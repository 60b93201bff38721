import {
  choice,
  code,
  date,
  decimal,
  defineRegister,
  integer,
  lines,
  link,
  longText,
  optional,
  text,
} from '@zhiheng/kernel'
import { document } from '../programme/index.ts'
import { readers } from '../rights.ts'
import { ruleComparators, ruleKinds } from './kinds.ts'
import { schemeDraft } from './scheme-draft.register.ts'
import { criteria } from './sources.ts'

/**
 * One fact of a scheme with its words: `start` and `end` are offsets in the document's text, as a goal's are.
 * `document` repeats the scheme's, to find all at once. Both are stated for a person who adds a rule by its words.
 */
export const schemeRule = defineRegister('scheme-rule', {
  title: '评价方案规定',
  source: criteria,
  key: null,
  fields: {
    scheme: link('评价方案', schemeDraft),
    document: optional(link('所依据的文件', document, { internal: true })),
    node: optional(code('所在段落', { internal: true })),
    start: optional(integer('起始位置', { internal: true })),
    end: optional(integer('结束位置', { internal: true })),
    kind: choice('规定类型', ruleKinds),
    article: optional(text('条款', { hint: '文中的序号，如“第三条”' })),
    subject: optional(text('对象', { hint: '名额和奖励给谁、标准评谁、得分评为哪一等' })),
    indicator: optional(text('指标或条件')),
    comparator: optional(choice('比较方式', ruleComparators)),
    value: optional(decimal('数值', '')),
    upper: optional(decimal('数值上限', '')),
    unit: optional(text('单位', { hint: '没有数值的写所比较的，如“全省平均水平”“A级”' })),
    stages: optional(lines('程序各步', { hint: '按先后，一行一步' })),
    date: optional(date('日期', { hint: '施行日期；没有：自发布之日' })),
    quote: longText('原文', { hint: '照文件原文抄一句，系统据此找到它的位置' }),
  },
  readBy: readers,
  search: ['quote'],
  filters: ['scheme', 'document', 'kind', 'state'],
})
