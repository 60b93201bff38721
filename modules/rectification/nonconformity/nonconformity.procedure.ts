import { defineProcedure } from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { ladder } from '../sources.ts'
import { begin } from './begin.ts'
import { elsewhere } from './elsewhere.ts'
import { firstRound } from './first-round.ts'
import { nonconformity } from './nonconformity.register.ts'
import { secondRound } from './second-round.ts'
import { stoppage } from './stoppage.ts'

/** From a failed batch to the product put right, or to the enterprise's leaving the market. */
export const nonconformityHandling = defineProcedure('nonconformity-handling', {
  title: '不合格处置办理',
  source: ladder,
  about: nonconformity,
  states: {
    delivered: '待接收',
    returned: '已退回',
    opened: '待处置',
    ordered: '已责令整改',
    rectified: '已报整改',
    passed: '复查合格',
    failed: '复查不合格',
    escalated: '已上报',
    announced: '已公告',
    rectifiedAgain: '再次报整改',
    passedAgain: '公告后复查合格',
    failedAgain: '公告后复查不合格',
    stopped: '责令停业整顿',
    passedAfterStop: '停业整顿后合格',
    failedAfterStop: '停业整顿后不合格',
    revokeProposed: '建议吊销',
    exitProposed: '强制退出办理中',
    closed: '已办结',
    transferred: '已移送查处',
    moved: '已移交外地',
    withdrawn: '已撤销',
  },
  voids: ['withdrawn', 'returned'],
  waits: {
    delivered: { asks: 'accept', why: '外地移交的不合格处置待接收' },
    opened: { asks: 'order', why: '不合格产品待责令改正', handlers: true },
    ordered: {
      asks: 'report',
      due: ['report', 'supplement', 'pass'],
      why: '责令改正，待企业报告整改',
      watchedBy: 'pass',
      handlers: true,
    },
    rectified: { asks: 'pass', why: '企业已报整改，待复查', handlers: true },
    passed: { asks: 'close', why: '复查合格，待办结' },
    failed: { asks: 'escalate', why: '复查不合格，待逐级上报', handlers: true },
    announced: { asks: 'passAgain', why: '已公告，待再次复查', handlers: true },
    rectifiedAgain: { asks: 'passAgain', why: '企业再次报整改，待再次复查', handlers: true },
    passedAgain: { asks: 'close', why: '公告后复查合格，待办结' },
    failedAgain: { asks: 'stop', why: '再次复查不合格，待责令停业' },
    stopped: { asks: 'passAfterStop', why: '停业整顿中，待复查', handlers: true },
    passedAfterStop: { asks: 'close', why: '停业整顿后合格，待办结' },
    failedAfterStop: { asks: 'proposeRevoke', why: '停业整顿后不合格，待提出吊销或退出' },
    revokeProposed: { asks: 'revoked', why: '已建议吊销，待登记结果', handlers: true },
  },
  steps: {
    ...begin,
    ...elsewhere,
    ...firstRound,
    ...secondRound,
    ...stoppage,
    passOn: passOn(
      'opened',
      'ordered',
      'rectified',
      'passed',
      'failed',
      'escalated',
      'announced',
      'rectifiedAgain',
      'passedAgain',
      'failedAgain',
      'stopped',
      'passedAfterStop',
      'failedAfterStop',
      'revokeProposed',
      'exitProposed',
    ),
  },
})
