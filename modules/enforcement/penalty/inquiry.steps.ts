import {
  absent,
  any,
  atMost,
  known,
  longText,
  nextSerial,
  type RowOf,
  rule,
  today,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byHeadOf, byOfficer, bySystem } from '../../casework/rights.ts'
import { penaltyLaw } from '../../casework/sources.ts'
import type { penaltyCase } from './case.register.ts'
import { opinion } from './opinion.procedure.ts'
import { beforeDecision } from './states.ts'

type Row = RowOf<typeof penaltyCase>

/** 对法人或者其他组织处以三千元以下罚款或者警告的，可以当场作出决定. In fen. */
const onTheSpot = 300_000
const inside = '办案内部意见，当事人看不到'

/** From filing to the review by somebody who did not investigate. */
export const inquirySteps = {
  open: {
    title: '立案',
    source: penaltyLaw.art(54, 2),
    from: 'new',
    to: 'filed',
    by: [...byHeadOf, ...bySystem],
    fills: ['clue', 'party', 'subject', 'kind', 'department', 'joint'],
    sets: { filedOn: today, closed: false },
  },
  decideOnTheSpot: {
    title: '当场处罚',
    source: penaltyLaw.art(51),
    from: 'new',
    to: 'served',
    by: byOfficer,
    fills: ['party', 'subject', 'department', 'assignees', 'decision', 'fine', 'outcome'],
    sets: {
      kind: 'simple',
      filedOn: today,
      decidedOn: today,
      servedOn: today,
      decisionNo: nextSerial,
      closed: false,
    },
    leaves: [
      rule('当场处罚须有两名执法人员', 'assignees', { assignees: known }),
      rule(
        '当场处罚的罚款不得超过三千元',
        'fine',
        any<Row>({ fine: absent }, { fine: atMost(onTheSpot) }),
      ),
      rule(
        '当场只能给予警告或者罚款',
        'outcome',
        any<Row>({ outcome: 'penalised' }, { outcome: 'warned' }),
      ),
    ],
  },
  investigate: {
    title: '指派调查',
    source: penaltyLaw.art(42),
    from: ['filed', 'investigating'],
    to: 'investigating',
    by: byOfficer,
    fills: ['assignees'],
    leaves: [rule('执法人员不得少于两人', 'assignees', { assignees: known })],
  },
  propose: {
    title: '提出处理建议',
    source: penaltyLaw.art(57),
    from: 'investigating',
    to: 'proposed',
    by: byOfficer,
    fills: ['investigation'],
    ask: { proposal: longText('处理建议', { hint: inside }) },
    leaves: [rule('须写明查明的事实', 'investigation', { investigation: known })],
    also: [opinion('proposal', { kind: 'proposal' })],
  },
  review: {
    title: '法制审核通过',
    source: penaltyLaw.art(58),
    from: 'proposed',
    to: 'reviewed',
    by: byOfficer,
    apartFrom: ['investigate', 'propose'],
    ask: { legalReview: longText('法制审核意见', { hint: inside }) },
    also: [opinion('legalReview', { kind: 'review', result: 'passed' })],
  },
  returnProposal: {
    title: '审核退回',
    source: penaltyLaw.art(58),
    from: ['proposed', 'reviewed'],
    to: 'investigating',
    by: byOfficer,
    apartFrom: ['investigate', 'propose'],
    ask: { reason: longText('退回原因', { hint: inside }) },
    also: [opinion('reason', { kind: 'review', result: 'returned' })],
  },
  passOn: passOn(
    ...beforeDecision,
    'suspended',
    'decided',
    'served',
    'overdue',
    'postponed',
    'executed',
  ),
} as const
