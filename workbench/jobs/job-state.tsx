import type { JobState as State } from '../api/jobs.ts'
import type { Sentence } from '../language/english.ts'
import { useT } from '../language/use-t.ts'

const words: Readonly<Record<State, Sentence>> = {
  waiting: '等待中',
  running: '进行中',
  done: '已完成',
  failed: '失败',
  cancelled: '已取消',
}

/** How far a job is, in a word. */
export function JobState({ state }: { state: State }) {
  const t = useT()
  return <span className={`job-state job-${state}`}>{t(words[state])}</span>
}
