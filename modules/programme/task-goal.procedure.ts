import { defineProcedure, longText } from '@zhiheng/kernel'
import { byOffice } from '../rights.ts'
import { division } from './sources.ts'
import { taskGoal } from './task-goal.register.ts'

/** Only the office says which task serves which goal; what the text suggests is a proposal. */
export const taskGoalKeeping = defineProcedure('task-goal-keeping', {
  title: '目标关联',
  source: division,
  about: taskGoal,
  states: { linked: '已关联', unlinked: '已解除' },
  voids: ['unlinked'],
  steps: {
    link: {
      title: '关联',
      from: 'new',
      to: 'linked',
      by: byOffice,
      fills: ['document', 'task', 'goal'],
    },
    unlink: {
      title: '解除关联',
      from: 'linked',
      to: 'unlinked',
      by: byOffice,
      ask: { reason: longText('解除原因') },
    },
    relink: { title: '恢复关联', from: 'unlinked', to: 'linked', by: byOffice },
  },
})
