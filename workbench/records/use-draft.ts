import { useState } from 'react'
import { type Draft, dropDraft, keepDraft, readDraft } from './draft.ts'

/** What was filled in before and not sent, kept on this machine at every change under a key; without one nothing is. */
export function useDraft(key: string | undefined, initial: Readonly<Record<string, unknown>>) {
  const [kept, setKept] = useState<Draft | null>(() => (key ? readDraft(key, new Date()) : null))
  return {
    /** What the form was opened with; null where it began anew. */
    kept,
    keep: (values: Readonly<Record<string, unknown>>) => {
      if (key) keepDraft(key, { initial, values, now: new Date() })
    },
    drop: () => {
      if (key) dropDraft(key)
      setKept(null)
    },
  }
}
