import type { RegisterLabels } from '../../labels.ts'

/** English of “风险信号”. */
export const signal: RegisterLabels = {
  title: 'Risk signals',
  fields: {
    signalNo: 'Signal number',
    product: 'Product',
    productClass: {
      title: 'Product class',
      choices: {
        industrial: 'Industrial goods',
        food: 'Food',
        agricultural: 'Farm produce',
        drug: 'Medicines',
        cosmetic: 'Cosmetics',
        device: 'Medical devices',
        other: 'Other',
      },
    },
    kind: {
      title: 'Source of the signal',
      choices: {
        sampling: 'Supervision sampling',
        complaint: 'Complaints and reports',
        injury: 'Product injuries',
        incident: 'Accidents',
        inspection: 'Inspection',
        media: 'Media monitoring',
        outside: 'Notice from outside',
      },
    },
    facts: 'What was noticed',
    spread: {
      title: 'Spread',
      choices: { single: 'Single', several: 'Several', wide: 'Widespread' },
    },
    firstOn: 'First noticed on',
    openedOn: 'Recorded on',
    party: 'Enterprise concerned',
    lot: 'Lot',
    area: 'Region concerned',
    department: 'Handling department',
    assignees: 'Handlers',
    outcome: {
      title: 'Outcome',
      choices: {
        assessed: 'Assessed',
        dismissed: 'Not a risk',
        merged: 'Merged into another signal',
      },
    },
    recallOn: 'Recall inquiry started on',
    mergedInto: 'Merged into',
  },
  states: {
    recorded: 'To be assessed',
    assessing: 'Being assessed',
    assessed: 'Assessed',
    closed: 'Closed',
    dismissed: 'Not a risk',
    merged: 'Merged',
  },
  steps: {
    startRecall: {
      title: 'Possibly a defect: start a recall inquiry',
      ask: {
        regime: { title: 'Kind of product', choices: { food: 'Food', goods: 'Consumer goods' } },
        danger: 'Possible defect or danger',
      },
    },
    record: 'Record or import a signal',
    assess: 'Begin the assessment',
    assessed: 'Assessment finished',
    close: { title: 'Close, the risk is gone', ask: { reason: 'Reason for closing' } },
    dismiss: { title: 'Dismiss', ask: { reason: 'Reason why it is not a risk' } },
    merge: { title: 'Merge into another signal', ask: { reason: 'Reason for merging' } },
    reopen: { title: 'Reopen', ask: { reason: 'Reason for reopening' } },
    passOn: { title: 'Pass on to other handlers', ask: { reason: 'Reason for passing on' } },
  },
}
