import { defineProcedure, longText } from '@zhiheng/kernel'
import { byOfficer } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'
import { mediationSession } from './session.register.ts'

const stated = ['on', 'way', 'mediators', 'notes', 'minutes', 'recusal'] as const

/** Written down, put right where it was wrong, withdrawn where it never was. */
export const sessionKeeping = defineProcedure('mediation-session-keeping', {
  title: '调解记录登记',
  source: complaintMeasures.art(20),
  about: mediationSession,
  states: { recorded: '已登记', withdrawn: '已撤销' },
  voids: ['withdrawn'],
  steps: {
    record: {
      title: '登记',
      from: 'new',
      to: 'recorded',
      by: byOfficer,
      fills: ['complaint', ...stated, 'department'],
    },
    correct: {
      title: '更正',
      from: 'recorded',
      to: 'recorded',
      by: byOfficer,
      fills: stated,
      ask: { reason: longText('更正的原因') },
    },
    withdraw: {
      title: '撤销',
      from: 'recorded',
      to: 'withdrawn',
      by: byOfficer,
      ask: { reason: longText('撤销的原因') },
    },
  },
})
