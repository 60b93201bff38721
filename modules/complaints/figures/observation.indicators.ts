import { defineIndicator, known } from '@zhiheng/kernel'
import { supervisors } from '../sources.ts'
import { observation } from '../supervisor/observation.register.ts'

const of = { source: supervisors, over: observation, by: ['kind', 'outcome'] } as const

const given = defineIndicator('observations', {
  ...of,
  title: '社会质量监督员观察件数',
  unit: '件',
  better: 'higher',
  formula: (observations) => observations.count(),
  examples: [{ given: [{}, {}], expect: 2 }],
})

const taken = defineIndicator('observations-taken', {
  ...of,
  title: '监督员观察转办率',
  unit: '%',
  better: 'higher',
  formula: (observations) =>
    observations.share({ of: { outcome: 'taken' }, among: { outcome: known } }),
  examples: [
    { given: [{ outcome: 'taken' }, { outcome: 'dismissed' }, { outcome: null }], expect: 50 },
    { given: [{ outcome: null }], expect: 'unknown' },
  ],
})

/** What is counted of the volunteers' work. */
export const observationFigures = [given, taken]
