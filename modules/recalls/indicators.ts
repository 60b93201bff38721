import { defineIndicator, known } from '@zhiheng/kernel'
import { recall } from './recall/recall.register.ts'
import { recallDeadline, recallPlan, recallRecords, recallSystem } from './sources.ts'

const rate = { over: recall, unit: '%', better: 'higher' } as const
const of = ['regime', 'grade'] as const
const done = { outcome: 'done' } as const

/** How many recalls there are, whether they begin and end in time, and how much comes back. */
export const recallIndicators = [
  defineIndicator('recalls', {
    title: '召回数',
    source: recallSystem,
    over: recall,
    unit: '次',
    better: 'lower',
    by: [...of, 'ordered'],
    formula: (recalls) => recalls.count(),
    examples: [{ given: [{ ordered: true }, {}], expect: 2 }],
  }),
  defineIndicator('recalls-ordered', {
    title: '责令召回数',
    source: recallSystem,
    over: recall,
    unit: '次',
    better: 'lower',
    by: of,
    formula: (recalls) => recalls.count({ ordered: true }),
    examples: [{ given: [{ ordered: true }, {}], expect: 1 }],
  }),
  defineIndicator('recalls-started-in-time', {
    ...rate,
    title: '召回按期启动率',
    source: recallPlan,
    by: of,
    formula: (recalls) =>
      recalls.share({ of: { startedInTime: true }, among: { startedInTime: known } }),
    examples: [{ given: [{ startedInTime: true }, { startedInTime: false }, {}], expect: 50 }],
  }),
  defineIndicator('recalls-finished-in-time', {
    ...rate,
    title: '召回按期完成率',
    source: recallDeadline,
    by: of,
    formula: (recalls) =>
      recalls.share({ of: { finishedInTime: true }, among: { finishedInTime: known } }),
    examples: [{ given: [{ finishedInTime: true }, { finishedInTime: false }], expect: 50 }],
  }),
  defineIndicator('recall-recovery', {
    ...rate,
    title: '召回回收率',
    source: recallRecords,
    by: of,
    aliases: ['召回率'],
    formula: () => ({
      of: { measure: 'sum', field: 'recovered', where: done },
      among: { measure: 'sum', field: 'sold', where: done },
      scale: 100,
    }),
    examples: [
      { given: [{ outcome: 'done', sold: 200, recovered: 150 }, { sold: 100 }], expect: 75 },
    ],
  }),
]
