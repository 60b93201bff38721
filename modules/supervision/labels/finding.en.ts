import type { RegisterLabels } from '../../labels.ts'

/** English of “督查问题”. */
export const finding: RegisterLabels = {
  title: 'Findings',
  fields: {
    round: 'Inspection',
    department: 'Responsible department',
    lowerRegion: 'Responsible region',
    task: 'Task concerned',
    fact: 'What is wrong',
    evidence: 'Evidence of the finding',
    demand: 'What is to be put right',
    rectifyBy: { title: 'Put right by', hint: 'A report on that day is in time' },
    rectification: 'What was put right',
    rectificationEvidence: 'Evidence of the correction',
    verification: 'What the check showed',
  },
  states: {
    open: 'To be put right',
    overdue: 'Overdue',
    rectified: 'To be checked',
    closed: 'Settled',
    dropped: 'Cancelled',
  },
  steps: {
    record: 'Record',
    amend: { title: 'Correct', ask: { reason: 'Reason for the correction' } },
    rectify: 'Report the correction',
    rectifyLate: { title: 'Report the correction late', ask: { reason: 'Reason for being late' } },
    answered: 'Correction reported from below',
    postpone: { title: 'Postpone', ask: { reason: 'Reason for postponing' } },
    verify: 'Check and settle',
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
    drop: { title: 'Cancel', ask: { reason: 'Reason for cancelling' } },
    rectifyLapsed: 'Correction not reported in time',
    limitsRecomputed: 'Time limit recomputed',
  },
}
