import type { RegisterLabels } from '../../labels.ts'

/** English of “纲要文件”. */
export const document: RegisterLabels = {
  title: 'Outline documents',
  fields: {
    title: 'Title',
    issuer: 'Issued by',
    docNo: 'Document number',
    issuedOn: 'Issued on',
    startsOn: 'In force from',
    endsOn: { title: 'In force until', hint: 'The last day; the outline has ended after it' },
    basis: {
      title: 'Legal basis',
      hint: 'Numbers of the upper documents it rests on, one per line',
    },
    openness: {
      title: 'Openness',
      choices: { open: 'Open to the public', onRequest: 'On request', closed: 'Not public' },
    },
    text: 'Text',
    outline: 'Structure',
    sha256: 'Original',
    takeDown: 'Asked to take down',
  },
  states: {
    confirmed: 'Confirmed',
    published: 'Published',
    withdrawn: 'Withdrawn',
  },
  steps: {
    confirm: 'Confirm',
    amend: { title: 'Correct the particulars', ask: { reason: 'Reason for the correction' } },
    revise: { title: 'Load a corrected text', ask: { reason: 'Reason for the correction' } },
    publish: { title: 'Review and publish', ask: { review: 'Review' } },
    askTakeDown: { title: 'Ask to take down', ask: { reason: 'Reason for taking it down' } },
    unpublish: { title: 'Review and take down', ask: { review: 'Review' } },
    keepPublic: { title: 'Keep it public', ask: { reason: 'Reason' } },
    file: {
      title: 'File upward',
      ask: {
        level: {
          title: 'File with',
          hint: 'Left blank: the upper region that issued the document it rests on, else the direct one',
          choices: { direct: 'The direct upper region', next: 'The region above that' },
        },
        upperNo: {
          title: 'Upper document it rests on',
          hint: 'Document number; left blank, the first legal basis of this document',
        },
        note: 'Note on the filing',
        to: 'Filed by region',
        version: 'Filing number',
        digest: 'Digest of the text',
        goals: 'Goals',
        tasks: 'Tasks',
        covered: 'Covered',
        weaker: 'Weaker than above',
        missing: 'Missing',
        unknown: 'To be checked',
      },
    },
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
  },
}
