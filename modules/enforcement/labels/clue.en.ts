import type { RegisterLabels } from '../../labels.ts'

/** English of “案件线索”. */
export const clue: RegisterLabels = {
  title: 'Leads',
  fields: {
    caseNo: 'Lead number',
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
    tip: 'Report by a member of the public',
    openedOn: 'Recorded on',
    department: 'Handling department',
    assignees: 'Handlers',
    prolonged: 'Time for checking prolonged',
    checkedOn: 'Checked on',
    outcome: {
      title: 'Outcome of the check',
      choices: {
        filed: 'Case filed',
        notFiled: 'No case filed',
        moved: 'Moved to another region',
        merged: 'Merged into another lead',
      },
    },
    mergedInto: 'Merged into',
  },
  states: {
    recorded: 'To be checked',
    filed: 'Case filed',
    concluded: 'Case concluded',
    notFiled: 'No case filed',
    moved: 'Moved to another region',
    merged: 'Merged',
  },
  steps: {
    record: 'Record a lead',
    refer: 'Refer a lead',
    supplement: 'Add new facts',
    file: {
      title: 'File a case',
      ask: {
        kind: {
          title: 'Procedure',
          choices: { general: 'General procedure', simple: 'Simple procedure' },
        },
      },
    },
    prolong: { title: 'Prolong the check', ask: { reason: 'Reason for prolonging' } },
    notFile: { title: 'File no case', ask: { reason: 'Reason for filing no case' } },
    move: { title: 'Move to another region', ask: { to: 'Move to', reason: 'Reason for moving' } },
    merge: { title: 'Merge into another lead', ask: { reason: 'Reason for merging' } },
    reopen: { title: 'Check again', ask: { reason: 'Reason for checking again' } },
    conclude: {
      title: 'Case concluded',
      ask: { fine: 'Fine and confiscated sums', penalised: 'A penalty was imposed' },
    },
    passOn: { title: 'Pass on to other handlers', ask: { reason: 'Reason for passing on' } },
    fileLapsed: 'Overdue: file a case',
    limitsRecomputed: 'Time limit recomputed',
  },
}
