import type { Sentence } from '../language/english.ts'
import type { IconName } from './icons.tsx'

/** Where people go, in the order of the rail. */
export const places = [
  { to: '/', word: '今日', icon: 'today' },
  { to: '/queue', word: '办件', icon: 'queue' },
  { to: '/outline', word: '纲要', icon: 'outline' },
  { to: '/goals', word: '目标', icon: 'goals' },
  { to: '/tasks', word: '任务', icon: 'tasks' },
  { to: '/supervision', word: '督办', icon: 'supervision' },
  { to: '/indicators', word: '指标', icon: 'indicators' },
  { to: '/parties', word: '企业', icon: 'parties' },
  { to: '/organisation', word: '组织', icon: 'organisation' },
  { to: '/records', word: '台账', icon: 'records' },
  { to: '/jobs', word: '作业', icon: 'jobs' },
  { to: '/audit', word: '审计', icon: 'audit' },
] as const satisfies readonly { to: string; word: Sentence; icon: IconName }[]
