import { defineIndicator, known } from '@zhiheng/kernel'
import { interview } from './interview.register.ts'
import { interviewRules } from './sources.ts'

/** Whether enterprises keep what they promise. */
export const interviewIndicators = [
  defineIndicator('interview-commitments-kept', {
    title: '约谈承诺履行率',
    source: interviewRules,
    over: interview,
    unit: '%',
    better: 'higher',
    by: ['grounds'],
    formula: (talks) => talks.share({ of: { checked: 'kept' }, among: { checked: known } }),
    examples: [{ given: [{ checked: 'kept' }, { checked: 'broken' }, {}], expect: 50 }],
  }),
]
