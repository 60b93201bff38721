import type { Cover } from '../api/cascade.ts'
import type { Sentence } from '../language/english.ts'

/** In the order in which the office looks at them: what is wanting first. */
export const covers: readonly Cover[] = ['missing', 'weaker', 'unknown', 'covered']

export const coverWords: Readonly<Record<Cover, Sentence>> = {
  covered: '已覆盖',
  weaker: '低于上级',
  missing: '缺失',
  unknown: '待核对',
}
