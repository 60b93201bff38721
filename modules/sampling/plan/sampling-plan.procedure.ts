import { defineProcedure, each, longText } from '@zhiheng/kernel'
import { byHeadOf, byOfficer } from '../../casework/rights.ts'
import { productQualityLaw } from '../sources.ts'
import { planItemHandling } from './plan-item.procedure.ts'
import { samplingPlan } from './sampling-plan.register.ts'

const told = ['year', 'title', 'regime', 'level', 'kind', 'document', 'budget'] as const

/** A plan is drafted by officers, approved by the head, and made public by another post; then its products open. */
export const samplingPlanning = defineProcedure('sampling-planning', {
  title: '监督抽查计划编制',
  source: productQualityLaw.art(15),
  about: samplingPlan,
  states: {
    drafted: '拟定',
    submitted: '待批准',
    approved: '已批准',
    released: '已公布',
    closed: '已完成',
    withdrawn: '已撤销',
  },
  voids: ['withdrawn'],
  waits: {
    drafted: { asks: 'submit', why: '抽查计划待报批' },
    submitted: { asks: 'approve', why: '抽查计划待批准' },
    approved: { asks: 'release', why: '抽查计划待公布' },
  },
  steps: {
    draft: {
      title: '拟定',
      from: 'new',
      to: 'drafted',
      by: byOfficer,
      fills: [...told, 'department'],
    },
    amend: { title: '修改', from: 'drafted', to: 'same', by: byOfficer, fills: told },
    submit: { title: '报批', from: 'drafted', to: 'submitted', by: byOfficer },
    return: {
      title: '退回修改',
      from: 'submitted',
      to: 'drafted',
      by: byHeadOf,
      ask: { reason: longText('退回原因') },
    },
    approve: {
      title: '批准',
      from: 'submitted',
      to: 'approved',
      by: byHeadOf,
      secondPost: true,
    },
    release: {
      title: '公布',
      from: 'approved',
      to: 'released',
      by: byOfficer,
      secondPost: true,
      sets: { released: true },
      also: [each(planItemHandling, 'open', { link: 'plan', with: {} })],
    },
    finish: {
      title: '计划完成',
      from: 'released',
      to: 'closed',
      by: byHeadOf,
      ask: { summary: longText('完成情况') },
      also: [each(planItemHandling, 'finish', { link: 'plan', with: {} })],
    },
    withdraw: {
      title: '撤销',
      from: ['drafted', 'submitted', 'approved'],
      to: 'withdrawn',
      by: byHeadOf,
      ask: { reason: longText('撤销原因') },
    },
  },
})
