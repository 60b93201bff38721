import { create, defineProcedure, longText, of } from '@zhiheng/kernel'
import { taskHandling } from '../../programme/task.procedure.ts'
import { byOffice } from '../../rights.ts'
import { meetings } from '../sources.ts'
import { decision } from './decision.register.ts'

const stated = ['title', 'content', 'department', 'responsible', 'deadline'] as const

/** Adopted, a decision is a task like those that the document prints, without a place in its text. */
export const decisionHandling = defineProcedure('decision-handling', {
  title: '议定事项办理',
  source: meetings,
  about: decision,
  states: { drafted: '拟议', adopted: '已议定', dropped: '未通过' },
  voids: ['dropped'],
  steps: {
    draft: {
      title: '登记',
      from: 'new',
      to: 'drafted',
      by: byOffice,
      fills: ['meeting', 'document', ...stated],
    },
    amend: { title: '修改', from: 'drafted', to: 'drafted', by: byOffice, fills: stated },
    adopt: {
      title: '议定并列为任务',
      from: 'drafted',
      to: 'adopted',
      by: byOffice,
      also: [
        create(taskHandling, 'confirm', {
          with: {
            document: of('document'),
            decision: of('id'),
            quote: of('content'),
            title: of('title'),
            body: of('content'),
            deadline: of('deadline'),
            department: of('department'),
            responsible: of('responsible'),
          },
        }),
      ],
    },
    drop: {
      title: '不予通过',
      from: 'drafted',
      to: 'dropped',
      by: byOffice,
      ask: { reason: longText('不通过的原因') },
    },
  },
})
