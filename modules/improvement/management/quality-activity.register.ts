import {
  choice,
  code,
  party as creditCode,
  date,
  decimal,
  defineRegister,
  longText,
  optional,
  text,
} from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { improving } from '../sources.ts'

/** Quality circles, improvement projects, training and comparisons of an enterprise, each once. */
export const qualityActivity = defineRegister('quality-activity', {
  title: '群众性质量活动',
  source: improving,
  key: ['party', 'activityNo'],
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    activityNo: code('活动编号'),
    kind: choice('活动类别', {
      group: '质量管理小组',
      project: '质量攻关',
      training: '质量培训',
      comparison: '质量比对',
    }),
    topic: text('课题或内容', { also: ['课题名称', '培训内容'] }),
    heldOn: date('活动日期', { also: ['日期'] }),
    hours: optional(decimal('学时', '学时', { least: 0 })),
    result: optional(longText('成果')),
  },
  readBy: listReadersAndFirm,
  search: ['topic'],
  sorts: ['heldOn'],
  filters: ['party', 'kind', 'state'],
})
