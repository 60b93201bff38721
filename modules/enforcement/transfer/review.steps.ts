import { change, days, known, lapse, longText, of, rule, send, today } from '@zhiheng/kernel'
import { byOfficer } from '../../casework/rights.ts'
import { transferRules } from '../../casework/sources.ts'
import { penaltyHandling } from '../penalty/case.procedure.ts'
import { transferFileHandling } from './file.procedure.ts'

const goesOn = [change(penaltyHandling, 'resumeAfterTransfer', { link: 'case', with: {} })]
const backToUs = lapse({ to: 'returned', sets: { outcome: 'returned' }, also: goesOn })

/** What may be asked of the police, and of the prosecutor, when no crime was seen; and what follows when it is not. */
export const reviewSteps = {
  askReview: {
    title: '提请复议',
    source: transferRules.art(9, 1),
    from: 'notFiled',
    to: 'reviewing',
    by: byOfficer,
    sets: { reviewAskedOn: today },
    ask: { grounds: longText('提请复议的理由') },
    within: days(3).afterDate('repliedOn'),
    otherwise: backToUs,
    also: [
      send(transferFileHandling, 'deliver', {
        to: of('police'),
        with: {
          stage: 'review',
          from: of('region'),
          transfer: of('id'),
          letterNo: of('letterNo'),
          crime: of('crime'),
          party: of('party'),
          facts: of('facts'),
          list: of('grounds'),
        },
      }),
    ],
  },
  recordReviewFiled: {
    title: '登记复议后立案',
    source: transferRules.art(9, 1),
    from: 'reviewing',
    to: 'filed',
    by: byOfficer,
    fills: ['reviewRepliedOn', 'reviewReason', 'policeFiledOn'],
    sets: { reviewReply: 'filed' },
    leaves: [rule('请填写接到立案通知的日期', 'policeFiledOn', { policeFiledOn: known })],
  },
  recordUpheld: {
    title: '登记复议维持',
    source: transferRules.art(9, 1),
    from: 'reviewing',
    to: 'upheld',
    by: byOfficer,
    fills: ['reviewRepliedOn', 'reviewReason'],
    sets: { reviewReply: 'upheld' },
    leaves: [
      rule('请填写收到复议决定的日期', 'reviewRepliedOn', { reviewRepliedOn: known }),
      rule('须写明公安机关维持不立案的理由', 'reviewReason', { reviewReason: known }),
    ],
  },
  askProsecutor: {
    title: '建议检察机关立案监督',
    source: transferRules.art(9, 2),
    from: ['notFiled', 'upheld'],
    to: 'atProsecutor',
    by: byOfficer,
    sets: { prosecutorOn: today },
    ask: { grounds: longText('建议立案监督的理由') },
    within: days(3).afterDate('reviewRepliedOn'),
    otherwise: backToUs,
  },
  recordFiledAfterAll: {
    title: '登记监督后立案',
    source: transferRules.art(9, 2),
    from: 'atProsecutor',
    to: 'filed',
    by: byOfficer,
    fills: ['policeFiledOn'],
    leaves: [rule('请填写接到立案通知的日期', 'policeFiledOn', { policeFiledOn: known })],
  },
  recordEnded: {
    title: '登记监督后不立案',
    source: transferRules.art(9, 2),
    from: 'atProsecutor',
    to: 'ended',
    by: byOfficer,
    ask: { answer: longText('检察机关答复') },
  },
} as const
