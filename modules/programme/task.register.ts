import {
  code,
  date,
  defineRegister,
  department,
  integer,
  lines,
  link,
  longText,
  optional,
  post,
  text,
} from '@zhiheng/kernel'
import { document } from './document.register.ts'
import { readers } from './rights.ts'
import { division } from './sources.ts'

/**
 * What one passage orders somebody to do, or what a meeting decided: that has no place in the text. Names
 * are kept as printed; `department` is the lead that was found for them, whose clerks and head may act on the task.
 */
export const task = defineRegister('task', {
  title: '重点任务',
  source: division,
  key: null,
  fields: {
    document: link('纲要文件', document),
    node: optional(code('所在段落')),
    start: optional(integer('起始位置')),
    end: optional(integer('结束位置')),
    quote: longText('原文'),
    title: text('任务'),
    body: optional(longText('任务内容')),
    deadline: optional(date('完成期限')),
    leadPrinted: optional(lines('牵头单位（原文）')),
    responsiblePrinted: optional(lines('责任单位（原文）')),
    cooperatingPrinted: optional(lines('配合单位（原文）')),
    department: optional(department('牵头部门')),
    responsible: optional(lines('责任部门代码')),
    cooperating: optional(lines('配合部门代码')),
    post: optional(post('责任岗位')),
    personName: optional(text('责任人')),
    decision: optional(link('议定事项', { name: 'decision' })),
  },
  readBy: readers,
  public: ['quote', 'title', 'deadline', 'leadPrinted', 'responsiblePrinted', 'cooperatingPrinted'],
  search: ['title', 'quote'],
  filters: ['document', 'department', 'decision', 'state'],
})
