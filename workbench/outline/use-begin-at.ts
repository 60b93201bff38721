import { useEffect, useRef } from 'react'
import { badgeId } from './use-keys.ts'

/** Brings into view the item that the page was opened with; later ones are in view already. */
export function useBeginAt(item: string | undefined): void {
  const first = useRef(item)
  useEffect(() => {
    if (first.current === undefined) return
    document.getElementById(badgeId(first.current))?.scrollIntoView({ block: 'center' })
  }, [])
}
