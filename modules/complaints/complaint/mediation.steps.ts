import {
  create,
  date,
  daysSince,
  isNot,
  known,
  longText,
  noneBut,
  of,
  oneOf,
  rule,
  text,
  today,
} from '@zhiheng/kernel'
import { byHeadOf, byOfficer } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'
import { clueHandling } from '../../enforcement/clue/clue.procedure.ts'
import { testingHandling } from '../testing-order/testing.procedure.ts'
import { complaintTesting } from '../testing-order/testing.register.ts'
import { open } from './told.ts'

const { kind, appliedBy } = complaintTesting.fields
const found = {
  foundOn: date('发现日期', { hint: '核查期限自这一天起算' }),
  facts: longText('涉嫌违法的事实'),
} as const
/** What looks like a breach is checked as a lead, whatever becomes of the dispute (Art. 27). */
const lead = create(clueHandling, 'record', {
  with: {
    source: 'mediation',
    subject: of('respondent'),
    receivedOn: of('foundOn'),
    facts: of('facts'),
    party: of('party'),
    department: of('department'),
    assignees: of('assignees'),
  },
})
export const over = { endedOn: today, took: daysSince('receivedOn') } as const

/** While a dispute is mediated: with both sides willing, halted for a test or a recusal, until it ends one way or another. */
export const mediationSteps = {
  mediate: {
    title: '组织调解',
    source: complaintMeasures.art(18),
    from: 'accepted',
    to: 'mediating',
    by: byOfficer,
    ask: { consent: longText('双方同意调解的情况') },
  },
  delegate: {
    title: '委托调解',
    source: complaintMeasures.art(19),
    from: ['accepted', 'mediating'],
    to: 'mediating',
    by: byOfficer,
    fills: ['delegatedTo'],
    ask: { consent: longText('双方同意委托的情况') },
  },
  pause: {
    title: '因回避中止',
    source: complaintMeasures.art(21),
    from: 'mediating',
    to: 'paused',
    by: byOfficer,
    ask: { reason: longText('申请回避的理由') },
  },
  resume: {
    title: '恢复调解',
    source: complaintMeasures.art(21),
    from: 'paused',
    to: 'mediating',
    by: byHeadOf,
    ask: { decision: longText('对回避申请的决定') },
  },
  test: {
    title: '委托检测鉴定',
    source: complaintMeasures.art(22),
    from: 'mediating',
    to: 'testing',
    by: byOfficer,
    ask: { subject: text('检测鉴定的商品'), kind, appliedBy },
    also: [
      create(testingHandling, 'open', {
        with: {
          complaint: of('id'),
          subject: of('subject'),
          kind: of('kind'),
          appliedBy: of('appliedBy'),
          department: of('department'),
        },
      }),
    ],
  },
  endTest: {
    title: '检测鉴定结束',
    source: complaintMeasures.art(22),
    from: 'testing',
    to: 'mediating',
    by: byOfficer,
    needs: [noneBut(testingHandling, 'complaint', { state: oneOf('reported', 'dropped') })],
  },
  agree: {
    title: '达成协议',
    source: complaintMeasures.art(24),
    from: 'mediating',
    to: 'agreed',
    by: byOfficer,
    fills: ['agreement', 'refunded'],
    sets: { ...over, outcome: 'agreed' },
  },
  end: {
    title: '终止调解',
    source: complaintMeasures.art(23),
    from: open,
    to: 'ended',
    by: byOfficer,
    fills: ['endReason', 'endWhy'],
    sets: { ...over, outcome: 'ended' },
    leaves: [
      rule('请选择终止调解的情形', 'endReason', { endReason: known }),
      rule('满期终止由系统按时限记载', 'endReason', { endReason: isNot<string>('e5') }),
    ],
  },
  withdraw: {
    title: '投诉人撤回',
    source: complaintMeasures.art(23),
    from: ['received', ...open],
    to: 'withdrawn',
    by: byOfficer,
    sets: { ...over, outcome: 'withdrawn' },
    ask: { reason: longText('撤回的情况') },
  },
  foundClue: {
    title: '发现违法线索',
    source: complaintMeasures.art(27),
    from: ['accepted', 'mediating', 'testing', 'agreed', 'ended', 'notified'],
    to: 'same',
    by: byOfficer,
    ask: found,
    also: [lead],
  },
  toPolice: {
    title: '发现欺诈，移交线索',
    source: complaintMeasures.art(42),
    from: ['accepted', 'mediating'],
    to: 'ended',
    by: byOfficer,
    fills: ['endWhy'],
    sets: { ...over, endReason: 'e6', outcome: 'ended' },
    ask: found,
    also: [lead],
  },
} as const
