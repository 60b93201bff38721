import type { RegisterLabels } from '../../labels.ts'

/** English of “社会质量监督员”. */
export const socialSupervisor: RegisterLabels = {
  title: 'Social quality supervisors',
  fields: {
    badgeNo: 'Appointment number',
    field: { title: 'Field', hint: 'Such as food, household appliances, public services' },
    unit: 'Employer or profession',
    person: 'Name',
    phone: 'Telephone',
    area: 'Area',
    department: 'Appointing department',
    appointedOn: 'Appointed on',
    endsOn: { title: 'Term ends on', hint: 'The last day of the term' },
    trained: { title: 'Trainings', hint: 'One a line: date and subject' },
  },
  states: { appointed: 'Appointed', ended: 'Term ended', dismissed: 'Dismissed' },
  steps: {
    appoint: 'Appoint',
    train: 'Record a training',
    renew: 'Renew',
    renewLapsed: 'The term has ended',
    dismiss: { title: 'Dismiss', ask: { reason: 'Reason' } },
    lookAtSecret: { title: 'Look at a secret', ask: { field: 'Field', reason: 'Reason' } },
    limitsRecomputed: 'Time limits recomputed',
  },
}
