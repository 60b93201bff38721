import type { RegisterLabels } from '../../labels.ts'

/** English of “事故责任追究”. */
export const accountability: RegisterLabels = {
  title: 'Accountability for accidents',
  fields: {
    subject: 'Unit or person held to account',
    incident: 'Accident',
    party: 'Unit',
    kind: {
      title: 'Way of holding to account',
      choices: {
        veto: 'Excluded from honours',
        penalty: 'Penalty',
        discipline: 'Discipline',
        crime: 'Handed to the judicial authorities',
        none: 'Not held to account',
      },
    },
    basis: 'Basis and content',
    decidedOn: 'Decided on',
    executedOn: 'Carried out on',
  },
  states: {
    decided: 'Decided',
    appealed: 'Appealed against',
    executed: 'Carried out',
    revoked: 'Revoked',
  },
  steps: {
    decide: 'Decide',
    appeal: { title: 'Record an appeal', ask: { grounds: 'Grounds of the appeal' } },
    uphold: { title: 'Uphold the decision', ask: { reason: 'Reason for upholding' } },
    revoke: { title: 'Revoke the decision', ask: { reason: 'Reason for revoking' } },
    execute: { title: 'Carried out', ask: { carriedOut: 'What was carried out' } },
  },
}
