import type { RegisterLabels } from '../../labels.ts'

/** English of “案件线索”. */
export const clue: RegisterLabels = {
  title: 'Leads',
  fields: {
    subject: 'Subject',
    source: {
      title: 'Source of the lead',
      choices: {
        sampling: 'Supervision sampling',
        inspection: 'Inspection',
        mediation: 'Found in mediation',
        tip: 'Report by a member of the public',
        transfer: 'Transferred by another authority',
        media: 'Media monitoring',
        brand: 'Brand protection',
      },
    },
    receivedOn: { title: 'Found or received on', hint: 'The time for checking runs from this day' },
    facts: 'What was noticed',
    party: 'Suspected party',
    from: 'Transferring region',
    tip: 'Report',
    department: 'Handling department',
    assignees: 'Handlers',
    checkedOn: 'Checked on',
    outcome: {
      title: 'Outcome',
      choices: {
        filed: 'Case filed',
        notFiled: 'No case filed',
        moved: 'Moved to another region',
        merged: 'Merged into another lead',
      },
    },
  },
  states: { recorded: 'To be checked', notFiled: 'No case filed', merged: 'Merged' },
  steps: {
    record: 'Record a lead',
    notFile: { title: 'File no case', ask: { reason: 'Reason for filing no case' } },
    merge: { title: 'Merge', ask: { reason: 'Reason for merging' } },
    passOn: { title: 'Pass on to other handlers', ask: { reason: 'Reason for passing on' } },
  },
}
