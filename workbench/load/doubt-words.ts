import type { Sentence } from '../language/english.ts'
import type { Doubt } from './draft.ts'

/** What is in doubt, in a few words. */
export const doubtWords: Readonly<Record<Doubt, Sentence>> = {
  confidence: '把握不大',
  indicator: '指标待定',
  value: '没有数值',
  department: '部门未对应',
  timing: '周期待定',
}
