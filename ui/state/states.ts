import type { UiSentence } from '../language/english.ts'

/** States of goals, tasks and duties, in the one order in which they are always shown. */
export const states = ['reached', 'onTrack', 'behind', 'missed', 'overdue', 'unknown'] as const
export type State = (typeof states)[number]
/** How many items are in each state; a state left out has none. */
export type Counts = Readonly<Partial<Record<State, number>>>

export const stateWords: Readonly<Record<State, UiSentence>> = {
  reached: '已达成',
  onTrack: '正常推进',
  behind: '滞后',
  missed: '未完成',
  overdue: '逾期',
  unknown: '无数据',
}

export const isState = (text: string): text is State => (states as readonly string[]).includes(text)
/** A state that the page does not know is shown as unknown, never as good. */
export const toState = (text: string): State => (isState(text) ? text : 'unknown')
export const sumOf = (counts: Counts): number =>
  states.reduce((sum, state) => sum + (counts[state] ?? 0), 0)

/** Counts the states of a list. */
export function countStates(list: readonly { readonly state: string }[]): Counts {
  const counts: Partial<Record<State, number>> = {}
  for (const { state } of list) counts[toState(state)] = (counts[toState(state)] ?? 0) + 1
  return counts
}
