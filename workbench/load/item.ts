import type { ReadDocument, ReadGoal, ReadTask } from '../api/load.ts'

interface OnPage {
  readonly dropped: boolean
  /** The two items that this one was merged from. */
  readonly parts?: readonly DraftItem[]
}
export type DraftGoal = ReadGoal & OnPage & { readonly kind: 'goal' }
export type DraftTask = ReadTask & OnPage & { readonly kind: 'task' }
/** A goal or task on the page, not yet confirmed. */
export type DraftItem = DraftGoal | DraftTask

/** What was read, as items in the order of the text. */
export function draftOf(document: ReadDocument): DraftItem[] {
  const goals = document.goals.map((goal) => ({ ...goal, kind: 'goal' as const, dropped: false }))
  const tasks = document.tasks.map((task) => ({ ...task, kind: 'task' as const, dropped: false }))
  return [...goals, ...tasks].sort((a, b) => a.span.start - b.span.start)
}
