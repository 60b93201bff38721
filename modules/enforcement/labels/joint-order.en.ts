import type { RegisterLabels } from '../../labels.ts'

/** English of “外地联合执法任务”. */
export const jointOrder: RegisterLabels = {
  title: 'Tasks from joint actions elsewhere',
  fields: {
    task: 'Task',
    from: 'Opening region',
    participant: 'Participant',
    due: 'Report due on',
    more: 'To be added',
    log: 'What was carried out',
    endedFor: 'Reason for ending',
  },
  states: {
    delivered: 'To be signed for',
    signed: 'Being carried out',
    reported: 'Reported',
    returned: 'Returned',
    closed: 'Ended',
    calledOff: 'Called off',
  },
  steps: {
    deliver: 'Invite',
    sign: 'Sign for',
    report: 'Report what was done',
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
    close: 'End',
    callOff: 'Call off',
    reportLapsed: 'Overdue: report what was done',
    limitsRecomputed: 'Time limit recomputed',
  },
}
