import { defineIndicator, oneOf } from '@zhiheng/kernel'
import { complaintMeasures } from '../../casework/sources.ts'
import { tip } from '../tip/tip.register.ts'

const of = {
  source: complaintMeasures.at('统计分析'),
  over: tip,
  by: ['channel', 'outcome'],
} as const

const received = defineIndicator('tips-received', {
  ...of,
  title: '举报件数',
  unit: '件',
  better: 'lower',
  formula: (tips) => tips.count(),
  examples: [{ given: [{}, {}], expect: 2 }],
})

const filed = defineIndicator('tips-filed', {
  ...of,
  title: '举报立案率',
  unit: '%',
  better: 'higher',
  formula: (tips) =>
    tips.share({ of: { outcome: 'filed' }, among: { outcome: oneOf('filed', 'notFiled') } }),
  examples: [
    { given: [{ outcome: 'filed' }, { outcome: 'notFiled' }, { outcome: 'merged' }], expect: 50 },
    { given: [{ outcome: null }], expect: 'unknown' },
  ],
})

/** What is counted of reports. */
export const tipFigures = [received, filed]
