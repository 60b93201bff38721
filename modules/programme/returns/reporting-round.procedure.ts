import { defineProcedure, longText } from '@zhiheng/kernel'
import { byOffice } from '../../rights.ts'
import { reporting } from '../sources.ts'
import { reportingRound } from './reporting-round.register.ts'

/** The office calls for returns and closes the call; days that a document names are proposals, not rules. */
export const roundKeeping = defineProcedure('round-keeping', {
  title: '报送组织',
  source: reporting,
  about: reportingRound,
  states: { open: '报送中', closed: '已截止', withdrawn: '已取消' },
  voids: ['withdrawn'],
  steps: {
    open: {
      title: '发起报送',
      from: 'new',
      to: 'open',
      by: byOffice,
      fills: ['period', 'title', 'what', 'countsFrom', 'dueOn', 'document'],
    },
    postpone: {
      title: '调整期限',
      from: 'open',
      to: 'open',
      by: byOffice,
      fills: ['dueOn'],
      ask: { reason: longText('调整原因') },
    },
    close: {
      title: '截止报送',
      from: 'open',
      to: 'closed',
      by: byOffice,
      fills: ['closedOn'],
    },
    reopen: {
      title: '恢复报送',
      from: 'closed',
      to: 'open',
      by: byOffice,
      sets: { closedOn: null },
      ask: { reason: longText('恢复原因') },
    },
    withdraw: {
      title: '取消',
      from: 'open',
      to: 'withdrawn',
      by: byOffice,
      ask: { reason: longText('取消原因') },
    },
  },
})
