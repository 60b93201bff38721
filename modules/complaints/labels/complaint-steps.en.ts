import type { RegisterLabels } from '../../labels.ts'

const found = {
  foundOn: { title: 'Found on', hint: 'The time for checking runs from this day' },
  facts: 'Facts that suggest a breach',
} as const

/** English of the steps of “投诉”. */
export const steps: RegisterLabels['steps'] = {
  open: 'Enter a complaint',
  assign: 'Name the handlers',
  returnToIntake: { title: 'Return to the desk', ask: { reason: 'Why there is no power' } },
  reassign: 'Give to another department',
  route: 'Route to the competent authority',
  takeBack: { title: 'Take back', ask: { reason: 'Reason' } },
  accept: {
    title: 'Accept',
    ask: {
      inquiry: {
        title: 'What the respondent is told',
        hint: 'Without name or contact of the complainant; empty: nothing is sent yet',
      },
    },
  },
  acceptLapsed: 'Time for acceptance has passed',
  refuse: 'Refuse',
  acceptAfterAll: { title: 'Accept after all', ask: { reason: 'Reason' } },
  establish: 'State what was found',
  revokeVerdict: { title: 'Revoke the finding', ask: { reason: 'Reason' } },
  askSender: {
    title: 'Ask the sender',
    ask: {
      question: {
        title: 'Question',
        hint: 'The sender reads and answers it under the code; ask for no name or contact',
      },
    },
  },
  passOn: { title: 'Pass on to other handlers', ask: { reason: 'Reason' } },
  mediate: { title: 'Begin mediation', ask: { consent: 'How both sides agreed' } },
  delegate: { title: 'Delegate mediation', ask: { consent: 'How both sides agreed' } },
  pause: { title: 'Halt for a recusal', ask: { reason: 'Grounds of the request' } },
  resume: { title: 'Go on', ask: { decision: 'Decision on the request' } },
  test: {
    title: 'Have it tested',
    ask: {
      subject: 'What is tested',
      kind: {
        title: 'Kind',
        choices: {
          verification: 'Verification',
          inspection: 'Inspection',
          testing: 'Test',
          appraisal: 'Appraisal',
        },
      },
      appliedBy: {
        title: 'Applied for by',
        choices: {
          consumer: 'Complainant',
          firm: 'Respondent',
          both: 'Both sides',
          authority: 'Authority',
        },
      },
    },
  },
  endTest: 'Testing is over',
  agree: 'Agreement',
  agreeLapsed: 'Time for mediation has passed',
  end: 'End mediation',
  withdraw: { title: 'Withdrawn by the complainant', ask: { reason: 'How it was withdrawn' } },
  foundClue: { title: 'A lead was found', ask: found },
  toPolice: { title: 'Fraud: pass on the lead', ask: found },
  tellEnd: {
    title: 'Tell both sides',
    ask: {
      way: {
        title: 'Told by',
        choices: {
          platform: 'Platform',
          message: 'Text message',
          phone: 'Telephone',
          letter: 'Letter',
          inPerson: 'In person',
        },
      },
    },
  },
  tellEndLapsed: 'Time for telling has passed',
  close: 'Close',
  callBack: 'Call back',
  callBackLapsed: 'Time for calling back has passed',
  reopen: { title: 'Mediate again', ask: { reason: 'New evidence and grounds' } },
  limitsRecomputed: 'Time limits recomputed',
}
