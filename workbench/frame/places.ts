import type { Sentence } from '../language/english.ts'
import type { IconName } from './icons.tsx'

export interface Place {
  readonly to: string
  readonly word: Sentence
  readonly icon: IconName
  readonly of?: string
}

/** Where people go, in the order of the rail; `of`: only whoever may read records of that register. */
export const places = [
  { to: '/', word: '今日', icon: 'today' },
  { to: '/queue', word: '办件', icon: 'queue' },
  { to: '/outline', word: '纲要', icon: 'outline', of: 'document' },
  { to: '/goals', word: '目标', icon: 'goals', of: 'goal' },
  { to: '/tasks', word: '任务', icon: 'tasks', of: 'task' },
  { to: '/supervision', word: '督办', icon: 'supervision', of: 'supervision-slip' },
  { to: '/indicators', word: '指标', icon: 'indicators' },
  { to: '/schemes', word: '方案', icon: 'schemes', of: 'scheme' },
  { to: '/parties', word: '企业', icon: 'parties', of: 'party' },
  { to: '/organisation', word: '组织', icon: 'organisation', of: 'post' },
  { to: '/records', word: '台账', icon: 'records' },
  { to: '/jobs', word: '作业', icon: 'jobs' },
  { to: '/audit', word: '审计', icon: 'audit', of: 'post' },
] as const satisfies readonly Place[]
