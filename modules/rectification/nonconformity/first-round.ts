import { absent, known, longText } from '@zhiheng/kernel'
import { byFirm, byHeadOf, byOfficer } from '../../casework/rights.ts'
import { spotCheckMeasures } from '../../casework/sources.ts'
import { recorded, reinspected } from './re-inspect.ts'

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
  },
  supplement: {
    title: '补正整改报告',
    from: 'ordered',
    to: 'rectified',
    by: byFirm,
    when: { nextOn: known },
    fills: reported,
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
    also: [recorded('first', 'pass')],
  },
  fail: {
    title: '首次复查不合格',
    source: spotCheckMeasures.art(47),
    from: ['ordered', 'rectified'],
    to: 'failed',
    by: byOfficer,
    ask: reinspected,
    also: [recorded('first', 'fail')],
  },
  close: {
    title: '办结',
    from: ['passed', 'passedAfterStop'],
    to: 'closed',
    by: byHeadOf,
    secondPost: true,
    sets: { outcome: 'corrected' },
  },
  reopen: {
    title: '退回复查',
    from: 'passed',
    to: 'rectified',
    by: byHeadOf,
    ask: { reason: longText('退回原因') },
  },
} as const
