import type { DocumentFace, ReadDocument } from '../api/load.ts'
import { dropDraft, keepDraft, readDraft } from '../records/draft.ts'
import type { DraftScheme } from '../schemes/draft.ts'
import type { DraftItem } from './item.ts'
import type { Decisions } from './revision/decisions.ts'

/** A review that was left before it was confirmed. */
export interface KeptReview {
  readonly document: ReadDocument
  readonly items: readonly DraftItem[]
  readonly face: DocumentFace
  readonly region: string
  /** What its rules are to be; left out of a corrected text. */
  readonly scheme?: DraftScheme | null
  /** What was decided on a corrected text. */
  readonly decisions?: Decisions
}
type Store = Parameters<typeof readDraft>[2]

/** Keeps a review on this machine; `false` where there is no room for it. */
export function keepReview(
  key: string,
  { now, ...review }: KeptReview & { readonly now: Date },
  store?: Store,
): boolean {
  try {
    keepDraft(key, { initial: {}, values: review, now }, store)
    return true
  } catch {
    // The room of a browser is small: a review that does not fit is not kept, and the person is warned.
    dropDraft(key, store)
    return false
  }
}

/** The review that was left, and when it was last changed. */
export function readReview(
  key: string,
  now: Date,
  store?: Store,
): { readonly at: string; readonly review: KeptReview } | null {
  const draft = readDraft(key, now, store)
  const { document, items, face } = (draft?.values ?? {}) as Partial<KeptReview>
  if (!draft || !document?.reading || !items || !face) return null
  return { at: draft.at, review: draft.values as unknown as KeptReview }
}
