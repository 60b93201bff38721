import type { RegisterLabels } from '../../labels.ts'
import { catalogue, ground, reason, recomputed, term } from './words.en.ts'

/** English of “列入依据”. */
export const listBasis: RegisterLabels = {
  title: 'Grounds for listing',
  fields: {
    ...ground,
    ...term,
    basisNo: 'Number',
    level: { title: 'Made by', choices: { national: 'National rule', local: 'Local rule' } },
    allows: {
      title: 'Allows',
      choices: {
        serious: 'Listing as a serious violation',
        expose: 'Exposing published facts',
        lower: 'Lowering the quality credit grade',
      },
    },
    years: {
      title: 'Years on the list',
      hint: 'Serious information is public for one to three years',
    },
    earlyMonths: {
      title: 'Months before early removal may be asked for',
      hint: 'From the decision on; at least a year',
    },
    consent: {
      title: 'Needs the consent of the office above',
      hint: 'Counties and prefectures do',
    },
    measures: 'List of measures that follow',
    released: 'Public',
  },
  states: catalogue.states,
  steps: {
    enter: catalogue.enter,
    approve: catalogue.approve,
    amend: { title: 'Change', ask: reason },
    propose: {
      title: 'Propose a listing',
      ask: {
        party: 'Code of the party',
        decisionNo: {
          title: 'Number of the penalty decision',
          hint: 'Of this authority, such as 2026-0007',
        },
        grounds: {
          title: 'Proposal',
          hint: 'Nature, circumstances, harm, and which heavier penalty; the party does not read it',
        },
      },
    },
    apply: { title: 'Begin the measures', ask: { entry: 'Listing', party: 'Party' } },
    end: catalogue.end,
    proposeLapsed: 'No longer in force',
    ...recomputed,
  },
}
