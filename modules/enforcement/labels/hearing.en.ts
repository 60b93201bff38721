import type { RegisterLabels } from '../../labels.ts'

/** English of “听证”. */
export const hearing: RegisterLabels = {
  title: 'Hearings',
  fields: {
    case: 'Case',
    party: 'Party',
    chair: { title: 'Chair of the hearing', hint: 'Not one of the investigators' },
    on: { title: 'Day of the hearing', hint: 'More than seven working days after the notice' },
    place: 'Place of the hearing',
    notifiedOn: 'Notified on',
    department: 'Handling department',
    assignees: 'Chair',
    minutes: 'Minutes',
    present: 'Present',
  },
  states: {
    called: 'Called',
    held: 'Held',
    absent: 'Party absent',
  },
  steps: {
    call: 'Call the hearing',
    postpone: { title: 'Postpone', ask: { reason: 'Reason for postponing' } },
    hold: 'Hold the hearing',
    absent: { title: 'Party absent without cause', ask: { record: 'Record of the absence' } },
    limitsRecomputed: 'Time limit recomputed',
  },
}
