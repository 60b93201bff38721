import type { RegisterFace } from '../api/catalogue.ts'
import type { RecordDetail } from '../api/records.ts'

/** A state that a record was in: since when, and by which step it came there. */
export interface Passed {
  readonly state: string
  readonly at: string
  readonly no: number
}

/** The states that a record went through, oldest first; steps that leave it where it is are no way. */
export function passedStates(events: RecordDetail['events']): Passed[] {
  const ordered = [...events].sort((a, b) => a.no - b.no)
  return ordered
    .filter(({ state }, n) => state !== ordered[n - 1]?.state)
    .map(({ state, at, no }) => ({ state, at, no }))
}

/** Where people or the clock may move it from its state. */
export function nextStates(face: Pick<RegisterFace, 'steps' | 'states'>, state: string): string[] {
  const leading = Object.values(face.steps).filter(({ from }) => from.includes(state))
  return [...new Set(leading.map(({ to }) => to))].filter((to) => to !== state && to in face.states)
}

/** So many states fit in a line. */
const most = 6

/** The first and the last of a long way, and how many were left out between. */
export function shortened(passed: readonly Passed[]): {
  readonly first: readonly Passed[]
  readonly left: number
  readonly last: readonly Passed[]
} {
  if (passed.length <= most) return { first: passed, left: 0, last: [] }
  return { first: passed.slice(0, 1), left: passed.length - most + 1, last: passed.slice(2 - most) }
}
