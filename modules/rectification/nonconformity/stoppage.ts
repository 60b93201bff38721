import { create, longText, of } from '@zhiheng/kernel'
import { byFirm, byHeadOf, byOfficer, insideReaders } from '../../casework/rights.ts'
import { productQualityLaw, spotCheckMeasures } from '../../casework/sources.ts'
import { exitHandling } from '../exit/exit-case.procedure.ts'
import { exitRules } from '../sources.ts'
import { disposed } from './disposed.ts'
import { recorded, reinspected } from './re-inspect.ts'

/** Business is stopped, and comes back put right, or the enterprise leaves the market. */
export const stoppage = {
  reportAfterStop: {
    title: '报告停业整顿情况',
    source: productQualityLaw.art(17),
    from: 'stopped',
    to: 'same',
    by: byFirm,
    fills: ['cause', 'measures', 'evidence'],
  },
  passAfterStop: {
    title: '停业整顿后复查合格',
    source: spotCheckMeasures.art(49),
    from: 'stopped',
    to: 'passedAfterStop',
    by: byOfficer,
    ask: reinspected,
    also: [recorded('afterStop', 'pass')],
  },
  failAfterStop: {
    title: '停业整顿后复查不合格',
    source: spotCheckMeasures.art(48),
    from: 'stopped',
    to: 'failedAfterStop',
    by: byOfficer,
    ask: reinspected,
    also: [recorded('afterStop', 'fail')],
  },
  reopenAfterStop: {
    title: '退回停业整顿后复查',
    from: 'passedAfterStop',
    to: 'stopped',
    by: byHeadOf,
    readBy: insideReaders,
    ask: { reason: longText('退回原因') },
  },
  proposeRevoke: {
    title: '建议吊销营业执照或许可证',
    source: productQualityLaw.art(17),
    from: 'failedAfterStop',
    to: 'revokeProposed',
    by: byHeadOf,
    readBy: insideReaders,
    secondPost: true,
    ask: { proposal: longText('建议内容和理由') },
  },
  revoked: {
    title: '登记吊销',
    source: productQualityLaw.art(17),
    from: 'revokeProposed',
    to: 'closed',
    by: byOfficer,
    ask: { decision: longText('吊销决定', { hint: '决定机关、文号和日期' }) },
    sets: { outcome: 'revoked' },
    also: [disposed],
  },
  notRevoked: {
    title: '登记不予吊销',
    from: 'revokeProposed',
    to: 'failedAfterStop',
    by: byOfficer,
    readBy: insideReaders,
    ask: { reason: longText('不予吊销的理由') },
  },
  proposeExit: {
    title: '提出强制退出',
    source: exitRules,
    from: 'failedAfterStop',
    to: 'exitProposed',
    by: byHeadOf,
    readBy: insideReaders,
    ask: { basis: longText('退出依据', { hint: '写明历次复查结论' }) },
    also: [
      create(exitHandling, 'open', {
        with: {
          product: of('product'),
          nonconformity: of('id'),
          party: of('party'),
          basis: of('basis'),
          department: of('department'),
          assignees: of('assignees'),
        },
      }),
    ],
  },
  exited: {
    title: '已强制退出',
    from: 'exitProposed',
    to: 'closed',
    by: byHeadOf,
    sets: { outcome: 'exited' },
    also: [disposed],
    consequence: true,
  },
  notExited: {
    title: '不予强制退出',
    from: 'exitProposed',
    to: 'failedAfterStop',
    by: byHeadOf,
    consequence: true,
  },
} as const
