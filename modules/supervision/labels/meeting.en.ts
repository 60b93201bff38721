import type { RegisterLabels } from '../../labels.ts'

/** English of “会议”. */
export const meeting: RegisterLabels = {
  title: 'Meetings',
  fields: {
    title: 'Name of the meeting',
    kind: {
      title: 'Kind of meeting',
      choices: {
        regular: 'Joint meeting (regular)',
        special: 'Joint meeting (special)',
        group: 'Meeting of the leading group',
      },
    },
    heldOn: 'Held on',
    time: { title: 'Time', hint: 'For example 9:00 a.m.' },
    place: 'Place',
    chair: 'Chair',
    agenda: { title: 'Agenda', hint: 'One per line' },
    summary: 'Minutes',
    minutes: 'Original minutes',
  },
  states: {
    planned: 'Being prepared',
    called: 'Called',
    held: 'Held',
    minuted: 'Minutes issued',
    cancelled: 'Cancelled',
  },
  steps: {
    plan: 'Plan',
    amend: 'Amend',
    call: 'Send the notice',
    change: { title: 'Change time or place', ask: { reason: 'Reason for the change' } },
    hold: 'Record that it was held',
    minute: 'Issue the minutes',
    table: 'Put on the agenda',
    deliberate: 'Record the outcome',
    cancel: { title: 'Cancel', ask: { reason: 'Reason for cancelling' } },
  },
}
