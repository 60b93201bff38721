import { defineProcedure, longText } from '@zhiheng/kernel'
import { leadingGroupSource } from '../../organisation/sources.ts'
import { byOffice } from '../../rights.ts'
import { workSummary } from './work-summary.register.ts'

const written = ['title', 'startsOn', 'endsOn', 'remarks', 'plans'] as const

/** Written, changed, handed in; then it stays as it is. */
export const summarising = defineProcedure('work-summarising', {
  title: '工作小结编写',
  source: leadingGroupSource,
  about: workSummary,
  states: { draft: '编写中', final: '已定稿', dropped: '已作废' },
  voids: ['dropped'],
  steps: {
    write: { title: '编写', from: 'new', to: 'draft', by: byOffice, fills: written },
    amend: { title: '修改', from: 'draft', to: 'draft', by: byOffice, fills: written },
    finish: { title: '定稿', from: 'draft', to: 'final', by: byOffice },
    reopen: {
      title: '退回修改',
      from: 'final',
      to: 'draft',
      by: byOffice,
      ask: { reason: longText('退回原因') },
    },
    drop: {
      title: '作废',
      from: 'draft',
      to: 'dropped',
      by: byOffice,
      ask: { reason: longText('作废原因') },
    },
  },
})
