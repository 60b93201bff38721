import type { RegisterLabels } from '../../labels.ts'

/** English of “督办单”. */
export const supervisionSlip: RegisterLabels = {
  title: 'Supervision slips',
  fields: {
    slipNo: {
      title: 'Slip number',
      hint: 'Year and number, for example 2026-003; unique within the region',
    },
    title: 'Matter',
    department: 'Department in charge',
    demands: 'What is demanded',
    replyBy: { title: 'Reply by', hint: 'A reply on that day is in time' },
    document: 'Outline document',
    task: 'Task supervised',
    reply: 'Reply',
    evidence: 'Evidence',
    copiedTo: { title: 'Copied to', hint: 'The chair or a vice-chair of the leading group' },
    namedHead: 'Head named',
  },
  states: {
    draft: 'Draft',
    issued: 'To be signed for',
    received: 'To be answered',
    escalated: 'Escalated',
    overdue: 'Overdue',
    replied: 'To be examined',
    closed: 'Closed',
    cancelled: 'Cancelled',
  },
  steps: {
    draft: 'Draft',
    amend: 'Amend',
    issue: 'Issue',
    receive: { title: 'Sign for', ask: { person: 'Signed for by' } },
    reply: 'Reply',
    replyLate: { title: 'Reply late', ask: { reason: 'Reason for being late' } },
    postpone: { title: 'Postpone', ask: { reason: 'Reason for postponing' } },
    escalate: { title: 'Escalate', ask: { reason: 'Reason for escalating' } },
    accept: 'Accept and close',
    return: { title: 'Return for another reply', ask: { reason: 'Reason for returning' } },
    cancel: { title: 'Cancel', ask: { reason: 'Reason for cancelling' } },
    receiveLapsed: 'Not signed for in time',
    replyLapsed: 'Not answered in time',
    limitsRecomputed: 'Time limit recomputed',
  },
}
