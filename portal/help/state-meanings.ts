import type { State } from '@zhiheng/ui'
import type { Sentence } from '../language/english.ts'

/** What each state says to a reader. The rule itself is the kernel's. */
export const stateMeanings: Readonly<Record<State, Sentence>> = {
  reached: '目标：最近的数据符合要求。任务：已经办结。',
  onTrack: '目标：还没有达到，按现在的走势到期能够达到。任务：有进展报告，还没有到期。',
  behind: '按现在的走势，到期达不到目标。',
  missed: '期限已到，数据没有达到目标。',
  overdue: '任务的期限已过，还没有办结。',
  unknown: '没有数据或进展报告，或者文件没有写明可以判断的数值。无数据不等于没有做。',
}
