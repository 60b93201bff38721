import { useMemo, useState } from 'react'
import {
  type DraftRule,
  type DraftScheme,
  type Marked,
  respanned,
  withMarked,
  withRule,
} from './draft.ts'

/** The rules that a text shows, and what may be done to them with selected words. */
export interface RuleMarking {
  readonly rules: readonly DraftRule[]
  readonly onAdd: (marked: Marked) => void
  readonly onRespan: (rule: DraftRule, marked: Marked) => void
}

const none: readonly DraftRule[] = []

/** The scheme of a review; the first rule of selected words makes one, under the document's title. */
export function useScheme(start: DraftScheme | null, title: string) {
  const [scheme, setScheme] = useState(start)
  const marking = useMemo(
    (): RuleMarking => ({
      rules: scheme?.rules ?? none,
      onAdd: (marked) => setScheme((now) => withMarked(now, title, marked)),
      onRespan: (rule, marked) => setScheme((now) => now && withRule(now, respanned(rule, marked))),
    }),
    [scheme, title],
  )
  return { scheme, setScheme, marking }
}
