import {
  change,
  create,
  known,
  lapse,
  longText,
  of,
  optional,
  rule,
  today,
  workdays,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byHeadOf, byIntake, byOfficer, bySystem } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'
import { signalHandling } from '../../risk/signal/signal.procedure.ts'
import { deskSteps } from '../desk.steps.ts'
import { inquiryHandling } from '../inquiry/inquiry.procedure.ts'
import { askSender } from '../question/ask.ts'
import { submission } from '../submission/submission.register.ts'
import { open, told } from './told.ts'

/** Whoever handles the complaint may see who wrote; nobody else may. */
const entrusted = [
  change(submission, 'entrust', {
    link: 'submission',
    with: { assignees: of('assignees'), department: of('department') },
  }),
]
const handled = ['received', 'returned', ...open, 'agreed', 'ended', 'notified'] as const

/** The enterprise is told what it is asked, and nothing of who complains. */
const asked = create(inquiryHandling, 'ask', {
  with: {
    complaint: of('id'),
    product: of('product'),
    party: of('party'),
    asked: of('inquiry'),
    department: of('department'),
  },
  when: { party: known, inquiry: known },
})
const signalled = create(signalHandling, 'record', {
  with: {
    kind: 'complaint',
    product: of('product'),
    facts: of('demand'),
    spread: 'single',
    firstOn: of('receivedOn'),
    party: of('party'),
    department: of('department'),
  },
  when: { major: true, product: known },
})

/** The officer says why, and what else the consumer may do (消费者权益保护法, Art. 39). */
const reasoned = [
  rule('请选择不予受理的情形', 'refusal', { refusal: known }),
  rule('不予受理须写明理由和其他救济途径', 'refusalWhy', { refusalWhy: known }),
]

/** Before a complaint is accepted: given to a department and its handlers, or back to the desk, which alone routes it. */
export const intakeSteps = {
  open: {
    title: '登记投诉',
    from: 'new',
    to: 'received',
    by: byIntake,
    fills: [...told, 'assignees'],
    sets: { late: false },
  },
  assign: {
    title: '指定承办人',
    from: handled,
    to: 'same',
    by: byHeadOf,
    fills: ['assignees'],
    also: entrusted,
  },
  ...deskSteps,
  route: {
    title: '分送有管辖权的机关',
    source: complaintMeasures.art(41),
    from: ['returned', 'received'],
    to: 'routed',
    by: byIntake,
    fills: ['jurisdiction', 'jurisdictionWhy'],
    sets: { outcome: 'routed' },
    also: [
      change(submission, 'forward', {
        link: 'submission',
        with: { toRegion: of('jurisdiction') },
      }),
    ],
  },
  takeBack: {
    title: '收回再办',
    from: 'routed',
    to: 'received',
    by: byIntake,
    sets: { outcome: null },
    ask: { reason: longText('收回的原因') },
  },
  accept: {
    title: '受理',
    source: complaintMeasures.art(15),
    from: 'received',
    to: 'accepted',
    by: byOfficer,
    fills: ['major', 'repeated'],
    sets: { acceptedOn: today, taken: true },
    within: workdays(7).afterDate('receivedOn').pausedIn('routed'),
    otherwise: lapse({ to: 'same', sets: { late: true } }),
    ask: {
      inquiry: optional(
        longText('告知被投诉人的内容', { hint: '不得写入投诉人的姓名、联系方式；不填则暂不告知' }),
      ),
    },
    also: [asked, signalled],
  },
  refuse: {
    title: '不予受理',
    source: complaintMeasures.art(16),
    from: 'received',
    to: 'refused',
    by: byOfficer,
    fills: ['refusal', 'refusalWhy', 'repeated', 'shown', 'duplicateOf'],
    sets: { outcome: 'refused', taken: false },
    leaves: reasoned,
  },
  acceptAfterAll: {
    title: '撤销不予受理，改为受理',
    source: complaintMeasures.art(15),
    from: 'refused',
    to: 'accepted',
    by: byHeadOf,
    sets: { acceptedOn: today, taken: true, outcome: null, refusal: null, refusalWhy: null },
    ask: { reason: longText('改为受理的理由') },
  },
  askSender: askSender('complaint', 'received', ...open),
  passOn: { ...passOn(...handled), by: bySystem, also: entrusted },
} as const
