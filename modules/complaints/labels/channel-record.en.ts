import type { RegisterLabels } from '../../labels.ts'
import { channels } from './channels.en.ts'

/** English of “渠道来件”. */
export const channelRecord: RegisterLabels = {
  title: 'Matters of the platforms',
  fields: {
    respondent: 'Whom it is about',
    channel: { title: 'Channel', choices: channels },
    externalNo: 'Number on the platform',
    kind: {
      title: 'Kind',
      choices: {
        complaint: 'Complaint',
        tip: 'Report',
        both: 'Both',
        advice: 'Advice',
        other: 'Other',
      },
    },
    receivedOn: 'Entered on',
    text: 'What is wanted',
    party: 'Credit code',
    product: 'Goods or service',
    amount: 'Amount concerned',
    statusThere: 'State on the platform',
    changedOn: 'State since',
    reply: 'Answer',
    repliedOn: 'Answered on',
  },
  states: { mirrored: 'To be taken up', opened: 'Taken up', answered: 'Answered' },
  steps: {
    import: 'Enter or import',
    open: 'Take up as a submission',
    answer: 'Write the answer',
  },
}
