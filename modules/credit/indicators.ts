import { defineIndicator, known } from '@zhiheng/kernel'
import { correction } from './correction/correction.register.ts'
import { listEntry } from './entry/list-entry.register.ts'
import { measureCase } from './measure/measure-case.register.ts'
import { repair } from './repair/repair.register.ts'
import { corrections, jointMeasures, listedActs, repairConditions } from './sources.ts'

const share = { unit: '%', better: 'higher' } as const

/** Who is on the list, who came off it by repair, and what became of the measures and of what firms said was wrong. */
export const creditIndicators = [
  defineIndicator('list-entries', {
    title: '严重违法失信名单在列户次',
    source: listedActs,
    over: listEntry,
    unit: '户次',
    better: 'lower',
    by: ['late'],
    aliases: ['列入严重违法失信名单数', '质量失信黑名单数'],
    formula: (entries) => entries.count({ outcome: 'listed' }),
    examples: [
      { given: [{ outcome: 'listed' }, { outcome: 'removed' }, { outcome: null }], expect: 1 },
    ],
  }),
  defineIndicator('list-entries-repaired', {
    ...share,
    title: '移出名单中经信用修复的比例',
    source: repairConditions,
    over: listEntry,
    by: [],
    formula: (entries) =>
      entries.share({ of: { removedFor: 'early' }, among: { removedFor: known } }),
    examples: [{ given: [{ removedFor: 'early' }, { removedFor: 'term' }, {}], expect: 50 }],
  }),
  defineIndicator('repairs-agreed', {
    title: '信用修复准予数',
    source: repairConditions,
    over: repair,
    unit: '件',
    better: 'higher',
    by: ['of', 'late'],
    formula: (repairs) => repairs.count({ outcome: 'agreed' }),
    examples: [{ given: [{ outcome: 'agreed' }, { outcome: 'denied' }], expect: 1 }],
  }),
  defineIndicator('measures-executed', {
    ...share,
    title: '惩戒措施实施率',
    source: jointMeasures,
    over: measureCase,
    by: ['late'],
    formula: (cases) => cases.share({ of: { result: 'executed' }, among: {} }),
    examples: [
      { given: [{ result: 'executed' }, { result: null }], expect: 50 },
      { given: [], expect: 'unknown' },
    ],
  }),
  defineIndicator('corrections-answered', {
    ...share,
    title: '信用信息异议答复率',
    source: corrections,
    over: correction,
    by: ['ofRecord', 'late'],
    formula: (cases) => cases.share({ of: { result: known }, among: {} }),
    examples: [{ given: [{ result: 'refused' }, { result: null }], expect: 50 }],
  }),
]
