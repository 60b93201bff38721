import {
  atLeast,
  days,
  defineProcedure,
  each,
  field,
  longText,
  noneBut,
  of,
  oneOf,
  rule,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byHeadOf, byOfficer } from '../../casework/rights.ts'
import { campaigns } from '../sources.ts'
import { campaign } from './campaign.register.ts'
import { participating } from './participant.procedure.ts'
import { campaignReturn } from './return.register.ts'

const planned = [
  'title',
  'goods',
  'since',
  'until',
  'actions',
  'targets',
  'department',
  'assignees',
] as const
const inOrder = rule('结束日期不能早于开始日期', 'until', { until: atLeast(field('since')) })

/** Approved by a second post, told to whom it takes in, and closed when every return has been counted. */
export const campaigning = defineProcedure('campaigning', {
  title: '专项整治行动办理',
  source: campaigns,
  about: campaign,
  states: {
    drafted: '拟定中',
    approved: '已批准',
    running: '进行中',
    summed: '已总结',
    closed: '已办结',
    withdrawn: '已撤销',
  },
  voids: ['withdrawn'],
  waits: {
    drafted: { asks: 'approve', why: '专项行动方案待批准' },
    approved: { asks: 'start', why: '专项行动待部署', handlers: true },
    running: { asks: 'sum', why: '专项行动待总结', handlers: true },
    summed: { asks: 'close', why: '专项行动待办结' },
  },
  steps: {
    draft: {
      title: '拟定行动方案',
      from: 'new',
      to: 'drafted',
      by: byOfficer,
      fills: planned,
      leaves: [inOrder],
    },
    amend: {
      title: '修改方案',
      from: 'drafted',
      to: 'same',
      by: byOfficer,
      fills: planned,
      leaves: [inOrder],
    },
    approve: {
      title: '批准方案',
      source: campaigns,
      from: 'drafted',
      to: 'approved',
      by: byHeadOf,
      secondPost: true,
      sets: { released: true },
    },
    unapprove: {
      title: '退回修改',
      from: 'approved',
      to: 'drafted',
      by: byHeadOf,
      sets: { released: false },
      ask: { reason: longText('退回原因') },
    },
    start: {
      title: '部署行动',
      from: 'approved',
      to: 'running',
      by: byOfficer,
      also: [
        each(participating, 'tell', {
          link: 'campaign',
          with: {
            title: of('title'),
            goods: of('goods'),
            since: of('since'),
            until: of('until'),
            targets: of('targets'),
          },
        }),
      ],
    },
    prolong: {
      title: '延长行动',
      from: 'running',
      to: 'same',
      by: byHeadOf,
      fills: ['until'],
      ask: { reason: longText('延长原因') },
      leaves: [inOrder],
    },
    sum: {
      title: '总结',
      source: campaigns,
      from: 'running',
      to: 'summed',
      by: byOfficer,
      fills: ['summary'],
      within: days(0).afterDate('until'),
      otherwise: 'same',
      needs: [noneBut(campaignReturn, 'campaign', { state: oneOf('counted', 'returned') })],
    },
    resum: {
      title: '退回总结',
      from: 'summed',
      to: 'running',
      by: byHeadOf,
      ask: { reason: longText('退回原因') },
    },
    close: {
      title: '办结',
      from: 'summed',
      to: 'closed',
      by: byHeadOf,
      secondPost: true,
      sets: { outcome: 'closed' },
      also: [each(participating, 'end', { link: 'campaign', with: { reason: of('summary') } })],
    },
    stop: {
      title: '提前终止',
      from: 'running',
      to: 'closed',
      by: byHeadOf,
      ask: { reason: longText('终止原因') },
      sets: { outcome: 'stopped' },
      also: [each(participating, 'end', { link: 'campaign', with: { reason: of('reason') } })],
    },
    withdraw: {
      title: '撤销',
      from: ['drafted', 'approved'],
      to: 'withdrawn',
      by: byHeadOf,
      sets: { released: false },
      ask: { reason: longText('撤销原因') },
    },
    passOn: passOn('drafted', 'approved', 'running', 'summed'),
  },
})
