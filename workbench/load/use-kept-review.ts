import { useCallback, useEffect, useRef, useState } from 'react'
import { useActing } from '../app/use-session.ts'
import { draftKey, dropDraft } from '../records/draft.ts'
import { type KeptReview, keepReview } from './kept-review.ts'

/** Under what a review is kept: the post, and the document that it corrects, if any. */
export function useReviewKey(revises: string | undefined): string {
  const post = useActing()
  return draftKey({ post: post.id, register: 'document', step: 'load', record: revises ?? null })
}

/** Keeps a review that was changed, soon after each change and when it is left; says whether there is room for it. */
export function useKeptReview(key: string, changed: boolean, review: KeptReview) {
  const { document, items, face, region, scheme, decisions } = review
  const [kept, setKept] = useState(true)
  const latest = useRef<KeptReview | null>(null)
  const write = useCallback(() => {
    if (latest.current) setKept(keepReview(key, { ...latest.current, now: new Date() }))
  }, [key])
  useEffect(() => {
    if (!changed) return
    const rules = scheme === undefined ? {} : { scheme }
    latest.current = { document, items, face, region, ...rules, ...(decisions && { decisions }) }
    const timer = setTimeout(write, 500)
    return () => clearTimeout(timer)
  }, [write, changed, document, items, face, region, scheme, decisions])
  useEffect(() => {
    window.addEventListener('pagehide', write)
    return () => {
      window.removeEventListener('pagehide', write)
      write()
    }
  }, [write])
  const drop = () => {
    latest.current = null
    dropDraft(key)
  }
  return { kept, drop }
}
