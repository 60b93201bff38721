import type { RegisterLabels } from '../../labels.ts'
import { catalogue, reason, recomputed, term } from './words.en.ts'

const apply = { title: 'Begin', ask: { entry: 'Listing', party: 'Party' } } as const
const source = { act: 'Legal ground', article: 'Article' } as const

/** English of “失信惩戒措施清单”. */
export const measureList: RegisterLabels = {
  title: 'Lists of measures',
  fields: { ...term, name: 'Name', document: 'Document and its number', released: 'Public' },
  states: catalogue.states,
  steps: { enter: catalogue.enter, approve: catalogue.approve, apply, end: catalogue.end },
}

/** English of “失信惩戒措施”. */
export const creditMeasure: RegisterLabels = {
  title: 'Measures',
  fields: {
    ...source,
    ...term,
    list: 'List of measures',
    measureNo: 'Number',
    says: 'Measure',
    level: { title: 'From', choices: { national: 'National list', local: 'Local list' } },
    department: 'Department',
    released: 'Public',
  },
  states: catalogue.states,
  steps: {
    enter: catalogue.enter,
    approve: catalogue.approve,
    apply,
    end: catalogue.end,
    endWithList: 'End with the list',
    applyLapsed: 'No longer in force',
    ...recomputed,
  },
}

/** English of “惩戒措施实施”. */
export const measureCase: RegisterLabels = {
  title: 'Measures carried out',
  fields: {
    ...source,
    caseNo: 'Number',
    says: 'Measure',
    entry: 'Listing',
    measure: 'Line of the list',
    party: 'Code of the party',
    department: 'Department',
    assignees: 'Handlers',
    openedOn: 'Begun on',
    result: {
      title: 'Result',
      choices: { executed: 'Carried out', refused: 'Refused', impossible: 'Impossible' },
    },
    feedback: 'What was done, or why not',
    proof: 'Proof',
    answeredOn: 'Answered on',
    endedOn: 'Ended on',
    late: 'Answered late',
  },
  states: {
    assigned: 'To be carried out',
    executed: 'Carried out',
    refused: 'Refused',
    impossible: 'Impossible',
    ended: 'Ended',
  },
  steps: {
    open: 'Begin',
    execute: 'Carried out',
    refuse: 'Refuse',
    declareImpossible: 'Impossible',
    reopen: { title: 'Take up again', ask: reason },
    end: 'End',
    passOn: { title: 'Hand over', ask: { reason: 'Reason for handing over' } },
    executeLapsed: 'Not answered in time',
    ...recomputed,
  },
}
