import type { RegisterLabels } from '../../labels.ts'

/** English of “联合执法参加单位”. */
export const jointParticipant: RegisterLabels = {
  title: 'Participants in joint actions',
  fields: {
    action: 'Joint action',
    department: 'Department taking part',
    toRegion: 'Region taking part',
    task: 'Task',
    due: 'Report due on',
    log: 'What was carried out',
  },
  states: {
    listed: 'Listed',
    invited: 'Called',
    reported: 'Reported',
    withdrawn: 'Left',
    calledOff: 'Called off',
  },
  steps: {
    listDepartment: 'List a department',
    listRegion: 'List a region',
    invite: 'Invite',
    report: 'Report what was done',
    takeIn: 'Take in a report from elsewhere',
    askAgain: { title: 'Return for more', ask: { reason: 'Reason for returning' } },
    withdraw: { title: 'Leave', ask: { reason: 'Reason for leaving' } },
    callOff: { title: 'Call off', ask: { reason: 'Reason for ending' } },
    end: { title: 'End', ask: { reason: 'Reason for ending' } },
    reportLapsed: 'Overdue: report what was done',
    limitsRecomputed: 'Time limit recomputed',
  },
}
