import { longText } from '@zhiheng/kernel'
import { byIntake, byOfficer } from '../casework/rights.ts'
import { complaintMeasures } from '../casework/sources.ts'

/** A unit without power hands a complaint or a report back to the desk, which alone gives it to another. */
export const deskSteps = {
  returnToIntake: {
    title: '退回接收岗',
    source: complaintMeasures.art(41),
    from: 'received',
    to: 'returned',
    by: byOfficer,
    ask: { reason: longText('无权处理的理由') },
  },
  reassign: {
    title: '改派承办部门',
    source: complaintMeasures.art(41),
    from: ['returned', 'received'],
    to: 'received',
    by: byIntake,
    fills: ['department', 'jurisdiction', 'jurisdictionWhy'],
    sets: { assignees: null },
  },
} as const
