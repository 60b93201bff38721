import type { ModuleLabels } from '../labels.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Interviews',
  registers: {
    interview: {
      title: 'Interviews',
      fields: {
        grounds: {
          title: 'Grounds',
          choices: {
            failedBatches: 'Several failed batches',
            complaints: 'Many complaints or reports',
            incident: 'Quality or safety incident',
            penalty: 'Administrative penalty',
            credit: 'Credit risk',
            request: 'Asked for from above, or other',
          },
        },
        count: 'How many',
        party: 'Credit code of the enterprise',
        subject: 'What it is about',
        department: 'Department',
        assignees: 'Handlers',
        meetOn: 'Held on',
        place: 'Place',
        attendedBy: 'Present',
        absent: 'Who did not come, and why',
        minutes: 'Minutes',
        commitments: 'Commitments',
        checkBy: 'To be put right by',
        checked: { title: 'Commitments checked', choices: { kept: 'Kept', broken: 'Broken' } },
        released: 'Public',
      },
      states: { proposed: 'To be decided', dropped: 'Not held' },
      steps: {
        propose: 'Propose an interview',
        drop: { title: 'Drop', ask: { reason: 'Reason for not holding it' } },
      },
    },
  },
}
