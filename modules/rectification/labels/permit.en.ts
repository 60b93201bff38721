import type { RegisterLabels } from '../../labels.ts'
import { handlers, passOn, reason } from './words.en.ts'

const choices = {
  industrial: 'Industrial production licence',
  food: 'Food production licence',
  ccc: 'Compulsory certification',
  other: 'Other',
}
const party = 'Credit code'

export const permit: RegisterLabels = {
  title: 'Permits and certificates',
  fields: {
    permitNo: 'Number',
    party,
    firm: 'Holder',
    kind: { title: 'Kind', choices },
    product: 'Product',
    since: 'Issued on',
    until: { title: 'Valid until', hint: 'Still valid on that day' },
    released: 'Public',
  },
  states: {
    valid: 'Valid',
    suspended: 'Suspended',
    expired: 'Expired',
    revoked: 'Revoked',
    cancelled: 'Given up',
  },
  steps: {
    import: 'Register or import',
    renew: 'Renew',
    expire: 'Record the expiry',
    suspend: { title: 'Suspend', ask: reason },
    resume: { title: 'Resume', ask: reason },
    revoke: {
      title: 'Record the revocation',
      ask: { reason: { title: 'Decision', hint: 'Authority, number and day' } },
    },
    cancel: { title: 'Record that it was given up', ask: reason },
    release: 'Publish',
    expireLapsed: 'Expired',
    limitsRecomputed: 'Time limits recomputed',
  },
}

export const inScopeFirm: RegisterLabels = {
  title: 'Enterprises that need a permit',
  fields: {
    party,
    firm: 'Enterprise',
    product: 'Product',
    year: 'Year',
    kind: { title: 'Permit needed', choices },
    listedOn: 'Listed on',
    hasPermit: { title: 'Has a permit', hint: 'Left empty until it was checked' },
    department: 'Department',
    assignees: handlers,
    checkNote: 'What was found',
  },
  states: {
    listed: 'Listed',
    gap: 'Seems to have none',
    unlicensed: 'Has none',
    removed: 'Removed',
  },
  steps: {
    import: 'List or import',
    matched: 'A valid permit was found',
    suspect: 'No valid permit was found',
    clear: 'Checked: has one',
    confirm: {
      title: 'Checked: has none',
      ask: { subject: 'Subject of the lead', facts: 'Facts of the suspected breach' },
    },
    remove: { title: 'Remove', ask: reason },
    restore: { title: 'List again', ask: reason },
    passOn,
  },
}
