import type { RegisterLabels } from '../../labels.ts'
import { handlers, passOn, reason } from './words.en.ts'

const about = {
  subject: 'Subject',
  facts: 'Facts',
  demand: 'What is asked',
  instructedBy: 'Instructed by',
  department: 'Department',
  assignees: handlers,
  report: 'Report',
  reportFile: 'File of the report',
}

export const majorCase: RegisterLabels = {
  title: 'Supervised cases',
  fields: {
    ...about,
    superviseNo: 'Number',
    toRegion: 'To the region',
    deadline: 'Report due',
    openedOn: 'Opened on',
    closing: 'Closing opinion',
    outcome: {
      title: 'Outcome',
      choices: { signedOff: 'Signed off', withdrawn: 'Withdrawn' },
    },
  },
  states: {
    opened: 'To be approved',
    sent: 'Supervised',
    answered: 'Reported',
    signedOff: 'Signed off',
    withdrawn: 'Withdrawn',
  },
  steps: {
    open: 'Propose supervision',
    approve: 'Approve and send',
    answered: 'Reported from below',
    sendBack: { title: 'Send back', ask: reason },
    signOff: 'Sign off',
    withdraw: { title: 'Withdraw', ask: reason },
    passOn,
  },
}

export const majorOrder: RegisterLabels = {
  title: 'Cases supervised by upper offices',
  fields: {
    ...about,
    superviseNo: 'Number',
    deadline: { title: 'Report due', hint: 'It may still be reported on that day' },
    from: 'Supervised by',
    majorCase: 'Case there',
  },
  states: {
    delivered: 'To be signed for',
    signed: 'To be assigned',
    assigned: 'Under way',
    reported: 'Reported',
    returned: 'Sent back',
  },
  steps: {
    deliver: 'Send',
    sign: 'Sign for',
    assign: 'Assign',
    report: 'Report',
    return: { title: 'Send back', ask: reason },
    passOn,
    reportLapsed: 'Report is late',
    limitsRecomputed: 'Time limits recomputed',
  },
}

export const majorReport: RegisterLabels = {
  title: 'Reports on supervised cases',
  fields: {
    subject: 'Subject',
    majorCase: 'Case',
    from: 'Reported by',
    report: 'Report',
    reportFile: 'File of the report',
    department: 'Department',
  },
  states: { delivered: 'To be taken in', accepted: 'Taken in', returned: 'Sent back' },
  steps: {
    deliver: 'Report',
    accept: 'Take in',
    return: { title: 'Send back', ask: reason },
  },
}
