import type { ReadDocument } from '../api/load.ts'
import { draftScheme } from '../schemes/draft.ts'
import { faceOf } from './face.ts'
import { draftOf } from './item.ts'
import type { KeptReview } from './kept-review.ts'

/** What a review begins with: what was read, or what was left earlier. */
export interface Start extends KeptReview {
  readonly restored: boolean
}

export const startOf = (document: ReadDocument): Start => ({
  document,
  items: draftOf(document),
  face: faceOf(document),
  region: document.region,
  scheme: draftScheme(document.scheme),
  restored: false,
})
