import {
  choice,
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
import { readers, released } from '../rights.ts'
import { document } from './document.register.ts'
import { releasedField } from './release.ts'
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
    node: optional(code('所在段落', { internal: true })),
    start: optional(integer('起始位置', { internal: true })),
    end: optional(integer('结束位置', { internal: true })),
    quote: longText('原文'),
    title: text('任务'),
    body: optional(longText('任务内容')),
    deadline: optional(date('完成期限', { hint: '最后一天；周期任务到此为止' })),
    recurs: optional(
      choice('办理周期', {
        once: '一次性',
        monthly: '每月',
        quarterly: '每季度',
        halfYear: '每半年',
        yearly: '每年',
        rolling: '滚动（按间隔月数）',
      }),
    ),
    recursFrom: optional(date('起算日期', { hint: '周期任务自此日起；滚动任务从此日起算' })),
    windowFrom: optional(code('窗口开始', { hint: '周期内的月和日：每年11月写 11-01；可不填' })),
    windowTo: optional(
      code('窗口截止', { hint: '周期内的月和日：每年11月写 11-30，每月10日写 01-10；不填为期末' }),
    ),
    everyMonths: optional(integer('间隔月数', { hint: '只用于滚动任务' })),
    stages: optional(
      lines('阶段节点', { hint: '每项一个日期，后面可写要求：2027-06-30 覆盖一半县区' }),
    ),
    leadPrinted: optional(lines('牵头单位（原文）')),
    responsiblePrinted: optional(lines('责任单位（原文）')),
    cooperatingPrinted: optional(lines('配合单位（原文）')),
    department: optional(department('牵头部门')),
    responsible: optional(lines('责任部门', { names: 'department' })),
    cooperating: optional(lines('配合部门', { names: 'department' })),
    signBy: optional(
      date('签收期限', {
        hint: '不填：分办后若干个工作日，天数在“任务办理设定”中，未设定时为 5 个',
      }),
    ),
    post: optional(post('责任岗位')),
    personName: optional(text('责任人')),
    percent: optional(integer('完成百分比', { least: 0, most: 100, hint: '最近一次报送' })),
    reportedOn: optional(date('最近报送日期')),
    remindedOn: optional(date('最近催办日期')),
    reminder: optional(text('催办内容')),
    decision: optional(link('议定事项', { name: 'decision' })),
    released: releasedField,
  },
  readBy: [...readers, released],
  public: ['quote', 'title', 'deadline', 'leadPrinted', 'responsiblePrinted', 'cooperatingPrinted'],
  search: ['title', 'quote'],
  filters: ['document', 'department', 'decision', 'state'],
})
