import { absent, byChoice, days, known, lapse, longText, setting } from '@zhiheng/kernel'
import { byFirm, byHeadOf, byOfficer, insideReaders } from '../../casework/rights.ts'
import { settings, spotCheckMeasures } from '../../casework/sources.ts'
import { foodDisposal } from '../sources.ts'
import { disposed } from './disposed.ts'
import { notBeforeOrder, recorded, reinspected } from './re-inspect.ts'

const reported = ['cause', 'measures', 'evidence'] as const

/** The order, the enterprise's report, and the first re-inspection. */
export const firstRound = {
  report: {
    title: '报告整改',
    source: spotCheckMeasures.art(46),
    from: 'ordered',
    to: 'rectified',
    by: byFirm,
    when: { nextOn: absent },
    fills: reported,
    within: byChoice('regime', { industrial: days(60) }).afterDate('orderedOn'),
    otherwise: lapse({ to: 'same', sets: { late: true } }),
  },
  prolong: {
    title: '延长整改期限',
    source: settings,
    from: 'ordered',
    to: 'same',
    by: byHeadOf,
    ask: { reason: longText('延长原因') },
    extends: { step: 'report', by: days(setting('rectification.prolong')) },
  },
  supplement: {
    title: '补正整改报告',
    source: spotCheckMeasures.art(46),
    from: 'ordered',
    to: 'rectified',
    by: byFirm,
    when: { nextOn: known },
    fills: reported,
    within: days(0).afterDate('nextOn'),
    otherwise: lapse({ to: 'same', sets: { late: true } }),
  },
  returnMeasures: {
    title: '退回整改报告',
    from: 'rectified',
    to: 'ordered',
    by: byOfficer,
    fills: ['nextOn'],
    ask: { reason: longText('退回原因') },
  },
  pass: {
    title: '首次复查合格',
    source: spotCheckMeasures.art(47),
    from: ['ordered', 'rectified'],
    to: 'passed',
    by: byOfficer,
    ask: reinspected,
    leaves: [notBeforeOrder],
    within: byChoice('regime', { industrial: days(75) }).afterDate('orderedOn'),
    otherwise: 'same',
    also: [recorded('first', 'pass')],
  },
  fail: {
    title: '首次复查不合格',
    source: spotCheckMeasures.art(47),
    from: ['ordered', 'rectified'],
    to: 'failed',
    by: byOfficer,
    ask: reinspected,
    leaves: [notBeforeOrder],
    also: [recorded('first', 'fail')],
  },
  close: {
    title: '办结',
    source: foodDisposal,
    from: ['passed', 'passedAgain', 'passedAfterStop'],
    to: 'closed',
    by: byHeadOf,
    secondPost: true,
    sets: { outcome: 'corrected' },
    within: byChoice('regime', { food: days(setting('food.disposalDays', 90)) }).afterDate(
      'openedOn',
    ),
    otherwise: 'same',
    also: [disposed],
  },
  reopen: {
    title: '退回复查',
    from: 'passed',
    to: 'rectified',
    by: byHeadOf,
    readBy: insideReaders,
    ask: { reason: longText('退回原因') },
  },
} as const
