import type { RegisterLabels } from '../../labels.ts'
import { objections, passOrFail, regimes } from './words.en.ts'

const verdict = {
  verdict: {
    title: 'Conclusion after the change',
    hint: 'Where the conclusion is changed',
    choices: { pass: 'Passed', annulled: 'Not judged' },
  },
}

/** English of “复检和异议”. */
export const objection: RegisterLabels = {
  title: 'Retests and objections',
  fields: {
    objectionNo: 'Application number',
    notice: 'Notice of the result',
    report: 'Test report',
    sample: 'Sample',
    sampledOn: 'Sampled on',
    sampleNo: 'Sample number',
    product: 'Product',
    firstLaboratory: 'Credit code of the first laboratory',
    regime: { title: 'Regime', choices: regimes },
    kind: { title: 'Kind of application', choices: objections },
    grounds: 'Grounds',
    evidence: 'Written application and evidence',
    party: 'Credit code of the applicant',
    department: 'Department',
    receivedOn: 'Received on',
    refusal: {
      title: 'Refused because',
      choices: {
        microbial: 'A microbial item failed',
        expired: 'The reserve sample has expired',
        late: 'Too late',
        reserve: 'The reserve sample is unfit',
        other: 'Other',
      },
    },
    retestLaboratory: 'Credit code of the retest laboratory',
    assignees: 'Who may see it',
    prolonged: 'Time to choose the laboratory prolonged',
    result: { title: 'Result of the retest', choices: passOrFail },
    decision: 'Decision',
    decidedOn: 'Decided on',
    outcome: {
      title: 'Outcome',
      choices: {
        upheld: 'Conclusion stands',
        changed: 'Conclusion changed',
        refused: 'Refused',
        withdrawn: 'Withdrawn',
      },
    },
    term: {
      title: 'Time limits',
      choices: {
        industrial: 'Industrial products',
        foodRetest: 'Food, retest',
        produceRetest: 'Farm produce (where it grows), retest',
        foodFact: 'Food, sampling or authenticity',
        foodMethod: 'Food, method or judgement',
      },
    },
  },
  states: {
    filed: 'To be accepted',
    accepted: 'Accepted',
    laboratoryChosen: 'Laboratory chosen',
    retesting: 'Being retested',
    retested: 'Retested',
    decided: 'Decided',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
  },
  steps: {
    file: 'File',
    accept: 'Accept',
    chooseLaboratory: {
      title: 'Choose the retest laboratory',
      ask: { how: { title: 'How it was chosen', hint: 'How chance decided' } },
    },
    prolong: {
      title: 'Prolong the time to choose the laboratory',
      ask: { reason: 'Reason for prolonging' },
    },
    handSample: 'Hand the reserve sample over',
    retested: 'Retested',
    decideRetest: { title: 'Decide by the retest', ask: verdict },
    decide: { title: 'Decide the objection', ask: verdict },
    refuse: { title: 'Refuse', ask: { reason: 'Reasons' } },
    withdraw: {
      title: 'Record the withdrawal',
      ask: { request: 'Application of the enterprise' },
    },
    acceptLapsed: 'Acceptance overdue',
    chooseLaboratoryLapsed: 'Choice of the laboratory overdue',
    handSampleLapsed: 'Handing the reserve sample over overdue',
    decideLapsed: 'Decision overdue',
    limitsRecomputed: 'Time limit moved',
  },
}
