import { useEffect, useRef } from 'react'
import { badgeId } from './use-keys.ts'

/** Brings into view the item that the page was opened with; later ones are in view already. */
export function useBeginAt(item: string | undefined): void {
  const first = useRef(item)
  useEffect(() => {
    const { current } = first
    if (current === undefined) return
    // The router begins a new page at its top, after the page has drawn what it knew already.
    const frame = requestAnimationFrame(() =>
      document.getElementById(badgeId(current))?.scrollIntoView({ block: 'center' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [])
}
