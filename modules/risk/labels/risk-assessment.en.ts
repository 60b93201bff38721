import type { RegisterLabels } from '../../labels.ts'

/** English of “风险评估”. */
export const riskAssessment: RegisterLabels = {
  title: 'Risk assessments',
  fields: {
    assessmentNo: 'Assessment number',
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
    signal: 'Signal',
    facts: 'What was noticed',
    openedOn: 'Assessed on',
    likelihood: {
      title: 'Likelihood',
      hint: '1 rare, 2 unlikely, 3 possible, 4 likely, 5 very likely',
    },
    severity: {
      title: 'Severity',
      hint: '1 slight, 2 ordinary, 3 considerable, 4 grave, 5 extremely grave',
    },
    score: { title: 'Score', hint: 'Likelihood times severity' },
    colour: {
      title: 'Level of risk',
      choices: { blue: 'Blue', yellow: 'Yellow', orange: 'Orange', red: 'Red' },
    },
    measures: 'Measures proposed',
    department: 'Department to act',
    reviewedBy: 'Reviewed by',
  },
  states: {
    drafted: 'Being assessed',
    reviewed: 'Reviewed',
    decided: 'Decided',
  },
  steps: {
    draft: 'Draft an assessment',
    score: 'Score',
    review: { title: 'Review', ask: { opinion: 'Opinion of the reviewer' } },
    return: { title: 'Return to be scored again', ask: { reason: 'Reason for returning' } },
    regrade: { title: 'Change the level of risk', ask: { reason: 'Reason for changing' } },
    decide: 'Decide',
  },
}
