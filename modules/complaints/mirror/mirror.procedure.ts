import { absent, create, defineProcedure, known, of, pick, today } from '@zhiheng/kernel'
import { byIntake } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'
import { submission } from '../submission/submission.register.ts'
import { channelRecord } from './mirror.register.ts'

const listed = [
  'respondent',
  'channel',
  'externalNo',
  'kind',
  'receivedOn',
  'text',
  'party',
  'product',
  'amount',
  'statusThere',
  'changedOn',
] as const
const came = {
  respondent: of('respondent'),
  channel: of('channel'),
  externalNo: of('externalNo'),
  receivedOn: of('receivedOn'),
  text: of('text'),
  respondentParty: of('party'),
  product: of('product'),
  amount: of('amount'),
  rewardWanted: false,
  mirror: of('id'),
} as const
const wants = pick('kind', {
  complaint: 'complaint',
  tip: 'tip',
  both: 'both',
  advice: 'unsure',
  other: 'unsure',
})

/** Mirrored from a list, taken up as a submission, answered; the next list only says how it stands there. */
export const mirrorKeeping = defineProcedure('channel-record-keeping', {
  title: '渠道来件办理',
  source: complaintMeasures.art(40),
  about: channelRecord,
  states: { mirrored: '待接收', opened: '已接收', answered: '已答复' },
  waits: {
    mirrored: { asks: 'open', why: '渠道来件待接收' },
  },
  steps: {
    import: {
      title: '登记或导入',
      from: ['new', 'mirrored', 'opened', 'answered'],
      to: 'same',
      starts: 'mirrored',
      by: byIntake,
      fills: listed,
      takesFile: true,
    },
    open: {
      title: '接收为来件',
      from: 'mirrored',
      to: 'opened',
      by: byIntake,
      also: [
        create(submission, 'receive', { with: { ...came, wants }, when: { kind: known } }),
        create(submission, 'receive', {
          with: { ...came, wants: 'unsure' },
          when: { kind: absent },
        }),
      ],
    },
    answer: {
      title: '填写答复',
      from: ['mirrored', 'opened', 'answered'],
      to: 'answered',
      by: byIntake,
      fills: ['reply'],
      sets: { repliedOn: today },
    },
  },
})
