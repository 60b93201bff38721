import type { GoalItem } from '../api/documents.ts'
import type { Sentence } from '../language/english.ts'

/** What is said of a goal that no indicator counts: a department may state its figures all the same. */
export const withoutIndicator = ({
  goal: { figure, trend },
}: {
  readonly goal: Pick<GoalItem['goal'], 'figure' | 'trend'>
}): Sentence =>
  figure || trend.length > 0
    ? '这个指标由部门上报，没有逐条记录。'
    : '还没有对应的指标，所以没有数据。'
