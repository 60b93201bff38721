import {
  date,
  defineRegister,
  department,
  file,
  integer,
  link,
  longText,
  optional,
} from '@zhiheng/kernel'
import { readers, released } from '../rights.ts'
import { document } from './document.register.ts'
import { releasedField, takeDownField } from './release.ts'
import { reportingRound } from './returns/reporting-round.register.ts'
import { reporting } from './sources.ts'
import { task } from './task.register.ts'

/** How far a department says a task has come, with its evidence. `document` repeats the task's, to find all at once. */
export const report = defineRegister('report', {
  title: '进展报告',
  source: reporting,
  key: null,
  fields: {
    document: link('纲要文件', document),
    task: link('任务', task),
    round: optional(link('报送期次', reportingRound, { hint: '不选：按报告日期计入当时的期次' })),
    department: department('报告部门'),
    reportedOn: date('报告日期'),
    percent: optional(integer('完成百分比', { least: 0, most: 100 })),
    content: longText('进展情况'),
    plan: optional(longText('下一年度目标、任务和措施', { hint: '报送全年总结时必填' })),
    evidence: optional(file('佐证材料')),
    sealed: optional(
      file('盖章原件', { hint: '加盖单位公章的扫描件；办公室据此列出缺报原件的单位' }),
    ),
    electronic: optional(file('电子文本', { hint: '与盖章原件内容一致' })),
    released: releasedField,
    takeDown: takeDownField,
  },
  readBy: [...readers, released],
  sorts: ['reportedOn'],
  filters: ['document', 'task', 'round', 'department', 'state'],
})
