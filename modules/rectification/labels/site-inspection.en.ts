import type { RegisterLabels } from '../../labels.ts'
import { party, passOn, reason } from './words.en.ts'

const kind = {
  title: 'Kind',
  choices: {
    routine: 'Routine',
    random: 'Double-random',
    special: 'Special',
    complaint: 'Following a complaint',
  },
}

const regime = {
  title: 'Field',
  choices: {
    industrial: 'Industrial products',
    food: 'Food',
    farm: 'Farm products',
    other: 'Other, with trade marks and patents',
  },
}

const outcome = {
  title: 'Result',
  choices: {
    clean: 'Nothing found',
    ordered: 'To be put right',
    filed: 'Passed on for a penalty',
  },
}

export const siteInspection: RegisterLabels = {
  title: 'Inspections',
  fields: {
    inspectionNo: 'Number',
    basis: { title: 'Basis', hint: 'Name and number of the plan, draw or submission' },
    kind,
    regime,
    riskClass: {
      title: 'Risk class of the enterprise',
      choices: { a: 'A', b: 'B', c: 'C', d: 'D' },
    },
    publicity: {
      title: 'To be published as',
      choices: { food: 'Result of a food inspection', random: 'Result of a random inspection' },
    },
    draw: 'Draw',
    party,
    on: 'Planned for',
    items: 'What is looked at',
    department: 'Department',
    assignees: { title: 'Inspectors', hint: 'Two or more' },
    doneOn: 'Inspected on',
    findings: 'Findings',
    outcome,
    quality: {
      title: 'Review of the file',
      choices: { good: 'Good', flawed: 'Flawed', wrong: 'Wrongly enforced' },
    },
    qualityNote: 'Opinion of the review',
    liability: {
      title: 'Liability',
      hint: 'Where it was wrongly enforced: who answers for it, and how',
    },
    released: 'Public',
  },
  states: {
    due: 'Due, to be arranged',
    planned: 'To be done',
    done: 'Done',
    clean: 'Nothing found',
    ordered: 'Ordered to put right',
    filed: 'Passed on for a penalty',
    published: 'Published',
    cancelled: 'Cancelled',
  },
  steps: {
    void: 'Cancelled with a new draw',
    plan: 'Plan',
    propose: 'List as due',
    arrange: 'Name the inspectors',
    replan: { title: 'Plan anew', ask: reason },
    cancel: { title: 'Cancel', ask: reason },
    do: 'Record the inspection',
    clean: 'Nothing found',
    order: {
      title: 'Order to put right',
      ask: {
        product: 'Product',
        lot: 'Lot or day of production',
        severity: { title: 'Severity', choices: { general: 'Ordinary', serious: 'Serious' } },
      },
    },
    file: {
      title: 'Pass on for a penalty',
      ask: { subject: 'Subject of the lead', facts: 'Facts of the suspected breach' },
    },
    redo: { title: 'Send back', ask: reason },
    publish: 'Publish the result',
    correct: { title: 'Uphold the objection', ask: { reason: 'Grounds' } },
    review: 'Review the file',
    passOn,
    doLapsed: 'Inspection is late',
    publishLapsed: 'Publication is late',
    limitsRecomputed: 'Time limits recomputed',
  },
}

export const inspectionResult: RegisterLabels = {
  title: 'Results of inspections, as told',
  fields: {
    inspection: 'Inspection',
    party,
    kind,
    regime,
    items: 'What was looked at',
    doneOn: 'Inspected on',
    findings: 'Findings',
    outcome,
    toldOn: 'Told on',
    department: 'Department',
    objection: 'Objection of the enterprise',
    evidence: 'Papers of the objection',
    answer: 'Answer to the objection',
  },
  states: {
    told: 'Told',
    objected: 'Objected to',
    answered: 'Objection answered',
    withdrawn: 'Taken back',
  },
  steps: {
    tell: 'Tell the result',
    object: 'Object to the result',
    answer: 'Reject the objection',
    withdraw: 'Take the result back',
  },
}
