import { defineProcedure, longText, noneBut, oneOf } from '@zhiheng/kernel'
import { byOffice } from '../../rights.ts'
import { inspection } from '../sources.ts'
import { findingHandling } from './finding.procedure.ts'
import { round } from './round.register.ts'

const planned = ['title', 'kind', 'startsOn', 'endsOn', 'document', 'basis'] as const

/** A round ends when nothing that it found is left open. */
export const roundHandling = defineProcedure('inspection-round-handling', {
  title: '督查办理',
  source: inspection,
  about: round,
  states: { open: '进行中', closed: '已结束' },
  steps: {
    open: { title: '发起', from: 'new', to: 'open', by: byOffice, fills: planned },
    amend: { title: '修改', from: 'open', to: 'open', by: byOffice, fills: planned },
    close: {
      title: '结束督查',
      from: 'open',
      to: 'closed',
      by: byOffice,
      fills: ['summary'],
      needs: [noneBut(findingHandling, 'round', { state: oneOf('closed', 'dropped') })],
    },
    reopen: {
      title: '重新开始',
      from: 'closed',
      to: 'open',
      by: byOffice,
      ask: { reason: longText('重新开始的原因') },
    },
  },
})
