import type { RegisterLabels } from '../../labels.ts'

/** English of “事故调查”. */
export const investigation: RegisterLabels = {
  title: 'Investigations',
  fields: {
    incident: 'Accident',
    group: 'Investigating group',
    openedOn: 'Formed on',
    causes: 'Causes and nature',
    responsible: 'Who is responsible, and what is proposed',
    lessons: 'What prevents another',
    report: 'Investigation report',
    approvedOn: 'Answered on',
  },
  states: {
    opened: 'Under investigation',
    written: 'Report written',
    approved: 'Answered',
  },
  steps: {
    open: 'Form the investigating group',
    changeGroup: { title: 'Change the group', ask: { reason: 'Why it is changed' } },
    write: 'Write the report',
    reopen: 'Return to be investigated further',
    approve: 'Answered',
  },
}
