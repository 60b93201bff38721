import type { RegisterLabels } from '../../labels.ts'
import { party, reason } from './words.en.ts'

export const referralUp: RegisterLabels = {
  title: 'Failed re-inspections reported upwards',
  fields: {
    product: 'Product',
    party,
    text: 'What is reported',
    from: 'Reported by',
    origin: 'Handled in',
    nonconformity: 'Case',
    department: 'Department',
    upper: 'Region above',
    opinion: 'Opinion on passing up',
  },
  states: {
    delivered: 'To be signed for',
    signed: 'Signed for',
    passedUp: 'Passed up',
    drafted: 'Announcement being drafted',
    announced: 'Announced',
    returned: 'Sent back',
  },
  steps: {
    deliver: 'Report upwards',
    sign: 'Sign for',
    passUp: 'Pass up',
    announce: { title: 'Draft an announcement', ask: { wording: 'Text of the announcement' } },
    published: 'Announcement made',
    undraft: 'Announcement not made',
    return: { title: 'Send back', ask: reason },
  },
}

export const announcement: RegisterLabels = {
  title: 'Announcements',
  fields: {
    product: 'Product',
    kind: {
      title: 'Kind',
      choices: { stillFailing: 'Still failing', exit: 'Leaving the market' },
    },
    party,
    text: 'Text of the announcement',
    until: { title: 'Until', hint: 'Left empty, it stays' },
    noticeNo: 'Number',
    announcedOn: 'Announced on',
    origin: 'Handled in',
    referral: 'Report from below',
    about: 'Case',
    department: 'Department',
    released: 'Public',
  },
  states: {
    drafted: 'To be released',
    announced: 'Announced',
    dropped: 'Not announced',
    ended: 'Ended',
    withdrawn: 'Withdrawn',
  },
  steps: {
    draft: 'Draft',
    amend: 'Amend',
    release: 'Release',
    drop: { title: 'Drop', ask: reason },
    withdraw: { title: 'Withdraw', ask: reason },
    end: 'Take down',
    endLapsed: 'Taken down on its last day',
    limitsRecomputed: 'Time limits recomputed',
  },
}

export const announcementReceipt: RegisterLabels = {
  title: 'Receipts of announcements',
  fields: {
    product: 'Product',
    party,
    announcedOn: 'Announced on',
    from: 'Announced by',
    nonconformity: 'Case',
    department: 'Department',
  },
  states: { delivered: 'To be taken in', takenIn: 'Taken in', returned: 'Sent back' },
  steps: {
    deliver: 'Tell of an announcement',
    takeIn: 'Take in',
    return: { title: 'Send back', ask: reason },
  },
}
