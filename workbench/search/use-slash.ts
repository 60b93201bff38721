import { type RefObject, useEffect } from 'react'
import { filterBoxId, isTyping } from '../outline/use-keys.ts'

/** The key / leads to the search box, except on a page that has its own use of it. */
export function useSlash(box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || document.getElementById(filterBoxId)) return
      event.preventDefault()
      box.current?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [box])
}
