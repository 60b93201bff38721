import { useEffect, useRef } from 'react'
import { badgeId } from './use-keys.ts'

/** Brings into view the item that the page was opened with, once it is drawn; later ones are in view already. */
export function useBeginAt(item: string | undefined, drawn: boolean): void {
  const first = useRef(item)
  useEffect(() => {
    const { current } = first
    if (current === undefined || !drawn) return
    first.current = undefined
    // The router begins a new page at its top, after the page has drawn what it knew already.
    const frame = requestAnimationFrame(() =>
      document.getElementById(badgeId(current))?.scrollIntoView({ block: 'center' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [drawn])
}
