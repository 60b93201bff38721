import { useEffect } from 'react'
import { filterBoxId, isTyping } from '../outline/use-keys.ts'

/** The link of a row that j and k walk to; Enter follows it, as any link. */
export const rowLink = 'goal-link'

/** j and k walk through the rows, Enter opens one, / goes to the words. */
export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'j' || event.key === 'k') walk(event.key === 'j' ? 1 : -1)
      else if (event.key === '/') document.getElementById(filterBoxId)?.focus()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

/** From the row that has the focus, or into the first one. */
function walk(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>(`.${rowLink}`)]
  const row = document.activeElement?.closest('tr')
  const at = links.findIndex((link) => row?.contains(link))
  const next = at < 0 ? links.at(by > 0 ? 0 : -1) : links[at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'center' })
}
