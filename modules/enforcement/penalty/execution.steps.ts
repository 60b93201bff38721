import {
  absent,
  byChoice,
  change,
  days,
  daysSince,
  field,
  greatest,
  highestKnown,
  known,
  later,
  least,
  longText,
  percentOf,
  pick,
  plus,
  rule,
  times,
  today,
  workdays,
} from '@zhiheng/kernel'
import { byFirm, byHeadOf, byOfficer } from '../../casework/rights.ts'
import { penaltyLaw, penaltyProcedure } from '../../casework/sources.ts'
import { clueHandling } from '../clue/clue.procedure.ts'

/** 每日按罚款数额的百分之三加处罚款，加处罚款的数额不得超出罚款的数额（行政处罚法第72条）. */
const surcharge = least(field('fine'), percentOf(times(3, greatest(0, daysSince('dueOn'))), 'fine'))

/** What the lead, and the report from which it came, are told: fine and confiscated sums together. */
const concluded = {
  fine: highestKnown(
    plus(field('fine'), field('confiscated')),
    field('fine'),
    field('confiscated'),
  ),
  penalised: pick('outcome', {
    penalised: true,
    warned: true,
    transferred: true,
    spared: false,
    notProven: false,
    ended: false,
  }),
}

/** Served, paid in time or late, closed by another post. */
export const executionSteps = {
  serve: {
    title: '送达决定书',
    source: penaltyLaw.art(61),
    from: 'decided',
    to: 'served',
    by: byOfficer,
    fills: ['receipt'],
    sets: { servedOn: today, dueOn: later(today, days(15)) },
    within: workdays(7).after('decided'),
    otherwise: 'same',
  },
  pay: {
    title: '缴清罚没款',
    source: penaltyLaw.art(67),
    from: 'served',
    to: 'executed',
    by: byFirm,
    fills: ['paid', 'paidOn'],
    within: byChoice('outcome', { penalised: days(15) }).afterDate('servedOn'),
    otherwise: 'overdue',
    leaves: [
      rule('请填写已缴金额', 'paid', { paid: known }),
      rule('请填写缴清日期', 'paidOn', { paidOn: known }),
    ],
  },
  payLate: {
    title: '缴清罚没款（逾期、暂缓后）',
    source: penaltyLaw.art(72),
    from: ['overdue', 'postponed'],
    to: 'executed',
    by: byFirm,
    fills: ['paid', 'paidOn'],
    sets: { surcharge },
    within: days(0).afterDate('dueOn').butNotIn('served'),
    otherwise: 'overdue',
    leaves: [
      rule('请填写已缴金额', 'paid', { paid: known }),
      rule('请填写缴清日期', 'paidOn', { paidOn: known }),
    ],
  },
  postpone: {
    title: '准予暂缓、分期缴纳',
    source: penaltyLaw.art(66),
    from: ['served', 'overdue'],
    to: 'postponed',
    by: byHeadOf,
    fills: ['dueOn'],
    ask: { reason: longText('准予暂缓、分期的理由') },
    leaves: [rule('请填写新的缴款期限', 'dueOn', { dueOn: known })],
  },
  carryOut: {
    title: '执行完毕（无罚没款）',
    source: penaltyLaw.art(66),
    from: 'served',
    to: 'executed',
    by: byOfficer,
    when: { fine: absent, confiscated: absent },
    ask: { carriedOut: longText('执行情况') },
  },
  close: {
    title: '结案',
    source: penaltyProcedure.at('结案'),
    from: 'executed',
    to: 'closed',
    by: byHeadOf,
    // Apart from the execution alone: a head who has shown the penalty to the public may close its case.
    apartFrom: ['serve', 'pay', 'payLate', 'carryOut'],
    sets: { closed: true },
    also: [change(clueHandling, 'conclude', { link: 'clue', with: concluded })],
  },
} as const
