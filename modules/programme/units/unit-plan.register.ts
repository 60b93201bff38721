import {
  allow,
  party as creditCode,
  defineRegister,
  department,
  file,
  integer,
  is,
  link,
  longText,
  optional,
  own,
  text,
  within,
  yesNo,
} from '@zhiheng/kernel'
import { clerk, head, office } from '../../roles.ts'
import { document } from '../document.register.ts'
import { plans } from '../sources.ts'

/**
 * The plan of a department, sector body or enterprise under a document of its region. `version` counts how often it
 * was submitted; `entered` marks one that the office has entered for a body that does not sign in.
 */
export const unitPlan = defineRegister('unit-plan', {
  title: '单位计划',
  source: plans,
  key: null,
  fields: {
    title: text('计划名称'),
    document: link('所依据的文件', document),
    department: optional(department('提交部门')),
    name: optional(text('提交单位', { hint: '行业组织、企业等不是部门的单位' })),
    party: optional(creditCode('统一社会信用代码')),
    period: text('计划期间', { hint: '年度或起止时间，例如 2026 年' }),
    summary: longText('目标和措施摘要'),
    content: optional(longText('计划正文', { hint: '正文和计划文件至少有一项' })),
    original: optional(file('计划文件')),
    version: optional(integer('第几次提交', { internal: true })),
    entered: optional(yesNo('办公室代为登记', { internal: true })),
    opinion: optional(longText('审核意见')),
  },
  readBy: [
    allow(office, { region: within(own.scope) }),
    allow([clerk, head], { region: within(own.scope), department: is<string>(own.department) }),
  ],
  search: ['title'],
  filters: ['document', 'department', 'state'],
})
