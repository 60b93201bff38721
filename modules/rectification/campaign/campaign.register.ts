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
import { campaigns } from '../sources.ts'

/** A special action over some goods and areas for a time. Who takes part is `campaign-participant`. */
export const campaign = defineRegister('campaign', {
  title: '专项整治行动',
  source: campaigns,
  key: null,
  fields: {
    title: text('行动名称'),
    campaignNo: serial('行动编号'),
    goods: lines('整治产品', { hint: '一行一种，例如钢材、水泥、化肥' }),
    since: date('开始日期'),
    until: date('结束日期'),
    actions: longText('行动内容'),
    targets: longText('目标要求'),
    department: department('组织部门'),
    assignees: optional(lines('经办人', { names: 'post' })),
    summary: optional(longText('行动总结')),
    outcome: optional(choice('办理结果', { closed: '已办结', stopped: '提前终止' })),
    released: optional(yesNo('是否公开')),
  },
  readBy: [...caseReaders, onceReleased],
  public: ['title', 'goods', 'since', 'until', 'actions', 'targets', 'summary'],
  search: ['title'],
  sorts: ['since'],
  filters: ['department', 'state'],
  cube: { month: 'since', by: ['outcome'] },
})
