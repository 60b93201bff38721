import {
  choice,
  create,
  each,
  file,
  kept,
  lines,
  longText,
  now,
  of,
  optional,
  setting,
  text,
  today,
  workdays,
} from '@zhiheng/kernel'
import { byFirm, byHeadOf, byOfficer } from '../../casework/rights.ts'
import { noticing } from '../notice/notice.procedure.ts'
import { categories, risks } from '../notice/words.ts'
import { progressKeeping } from '../progress/progress.procedure.ts'
import {
  goodsProgress,
  recallDeadline,
  recallNotices,
  recallPlan,
  supervisedDisposal,
} from '../sources.ts'
import { completePlan } from './begin.steps.ts'
import { toAnnounce, toComplete, toPlan, toProgress } from './clocks.ts'

/** What the public sees of how far a recall has come. */
export const shown = (stage: 'running' | 'completed' | 'closed') =>
  each(noticing, 'figures', {
    link: 'recall',
    with: {
      stage,
      affected: of('affected'),
      sold: of('sold'),
      recovered: of('recovered'),
      destroyed: of('destroyed'),
      figuresOn: today,
    },
  })

/** From the plan to the day on which everything has been taken back. */
export const carryOut = {
  plan: {
    title: '报告召回计划',
    source: recallPlan,
    from: ['known', 'ordered', 'binding', 'forced'],
    to: 'planned',
    by: byFirm,
    fills: ['grade', 'plan', 'harm', 'measure', 'area', 'affected', 'unit'],
    sets: { plannedOn: today, startedInTime: kept('plan') },
    within: toPlan,
    otherwise: 'same',
    leaves: completePlan,
  },
  returnPlan: {
    title: '退回召回计划',
    source: recallPlan,
    from: 'planned',
    to: 'known',
    by: byOfficer,
    sets: { clockFrom: now },
    ask: { reason: longText('退回原因', { hint: '自退回时起，按原时限重新报告' }) },
  },
  announce: {
    title: '发布召回公告',
    source: recallNotices,
    from: 'planned',
    to: 'announced',
    by: byFirm,
    ask: {
      category: choice('产品类别', categories),
      riskType: choice('风险类型', risks),
      contact: text('退换联系方式', { hint: '电话、地址，消费者由此联系' }),
      advice: longText('消费者须知', { hint: '停止使用，以及退货、换货、退款的办法' }),
      images: optional(lines('产品图片', { names: 'file', most: 10 })),
      media: optional(text('发布媒体')),
    },
    sets: { announcedOn: today, countedFrom: today, progressFrom: today },
    within: toAnnounce,
    otherwise: 'same',
    also: [
      create(noticing, 'draft', {
        with: {
          recall: of('id'),
          party: of('party'),
          product: of('product'),
          brand: of('brand'),
          model: of('model'),
          lot: of('lot'),
          category: of('category'),
          riskType: of('riskType'),
          reason: of('danger'),
          measure: of('measure'),
          advice: of('advice'),
          contact: of('contact'),
          area: of('area'),
          images: of('images'),
          affected: of('affected'),
          unit: of('unit'),
          ordered: of('ordered'),
          grade: of('grade'),
          from: today,
          department: of('department'),
        },
      }),
    ],
  },
  progress: {
    title: '报告召回进展',
    source: goodsProgress,
    from: 'announced',
    to: 'same',
    by: byFirm,
    ask: { text: longText('进展情况'), attachment: optional(file('附件')) },
    sets: { progressFrom: today },
    within: toProgress,
    otherwise: 'same',
    also: [
      create(progressKeeping, 'record', {
        with: {
          recall: of('id'),
          party: of('party'),
          on: today,
          sold: of('sold'),
          recovered: of('recovered'),
          destroyed: of('destroyed'),
          text: of('text'),
          attachment: of('attachment'),
          department: of('department'),
        },
      }),
      shown('running'),
    ],
  },
  prolong: {
    title: '延长召回期限',
    source: recallDeadline,
    from: 'announced',
    to: 'same',
    by: byHeadOf,
    when: { regime: 'food' },
    ask: { reason: longText('延长的理由', { hint: '向社会公布' }) },
    extends: { step: 'complete', by: workdays(setting('recall.prolong', 10)) },
    also: [each(noticing, 'prolong', { link: 'recall', with: { prolonged: of('reason') } })],
  },
  complete: {
    title: '完成召回',
    source: recallDeadline,
    from: 'announced',
    to: 'completed',
    by: byFirm,
    ask: { text: longText('完成情况') },
    sets: { completedOn: today, finishedInTime: kept('complete') },
    within: toComplete,
    otherwise: 'same',
    also: [shown('completed')],
  },
  superviseDestruction: {
    title: '监督销毁',
    source: supervisedDisposal,
    from: ['announced', 'completed', 'summed', 'evaluated'],
    to: 'same',
    by: byOfficer,
    fills: ['witnesses', 'photos'],
    sets: { supervisedOn: today },
    ask: { method: text('销毁方式和地点') },
  },
} as const
