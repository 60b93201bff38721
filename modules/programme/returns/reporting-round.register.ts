import { choice, code, date, defineRegister, link, optional, text } from '@zhiheng/kernel'
import { readers } from '../../rights.ts'
import { document } from '../document.register.ts'
import { reporting } from '../sources.ts'

/**
 * One call for returns in a region: for which period, what, from whom and until when. Returns dated from
 * `countsFrom` on and until it is closed count for it, also those that name no round.
 */
export const reportingRound = defineRegister('reporting-round', {
  title: '报送期次',
  source: reporting,
  key: null,
  fields: {
    period: code('期间', { hint: '写成 2026、2026-H1、2026-Q3 或 2026-10' }),
    title: text('名称', { hint: '例如：2026年上半年进展' }),
    what: choice('报送内容', { progress: '进展情况', summary: '全年总结及下一年度计划' }),
    countsFrom: date('自此日起的报告计入本期'),
    dueOn: date('报送期限', { hint: '最后一天；此后报送的按工作日计迟报' }),
    closedOn: optional(date('截止日期', { hint: '此后的报告不再计入本期' })),
    document: optional(link('限于纲要文件', document, { hint: '不选：本地区全部在办任务' })),
  },
  readBy: readers,
  search: ['title'],
  sorts: ['dueOn'],
  filters: ['state', 'document'],
})
