import type { RegisterLabels } from '../../labels.ts'

/** English of “预警接收单位”. */
export const warningRecipient: RegisterLabels = {
  title: 'Recipients of warnings',
  fields: {
    warning: 'Warning',
    department: 'Department told',
    toRegion: 'Region told',
    listedOn: 'Listed on',
    receipt: {
      title: 'Receipt',
      choices: {
        pending: 'Not signed for',
        signed: 'Signed for',
        elsewhere: 'Elsewhere, see the receipts',
      },
    },
    measures: 'Measures taken',
  },
  states: {
    listed: 'Listed',
    outside: 'Listed, elsewhere',
    told: 'To be signed for',
    sent: 'Sent to another region',
    signed: 'Signed for',
    removed: 'Removed',
  },
  steps: {
    listDepartment: 'List a department',
    listRegion: 'List a region',
    remove: { title: 'Remove', ask: { reason: 'Reason for removing' } },
    tell: 'Tell of the warning',
    sendOut: {
      title: 'Send to another region',
      ask: {
        warningNo: 'Warning number',
        product: 'Product',
        colour: {
          title: 'Level of warning',
          choices: { blue: 'Blue', yellow: 'Yellow', orange: 'Orange', red: 'Red' },
        },
        text: 'Text of the warning',
      },
    },
    sign: 'Sign for the warning',
    act: 'Report the measures taken',
    signLapsed: 'Overdue: sign for the warning',
    limitsRecomputed: 'Time limit recomputed',
  },
}
