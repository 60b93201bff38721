import { useEffect } from 'react'
import type { OutlineItem } from '../api/documents.ts'
import { stepFrom } from './filter.ts'

interface Walk {
  readonly items: readonly OutlineItem[]
  readonly selected: string | undefined
  readonly select: (id: string | undefined) => void
}
/** The box of words of a page that has its own use of /. */
export const filterBoxId = 'outline-words'
export const sideId = 'outline-side'
/** The element of an item in the margin of the document. */
export const badgeId = (item: string) => `item-${item}`

/** Whether keys are text where they fall. */
export const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

/** j and k walk through the items, Enter goes to what stands behind one, / to the filter, Esc away. */
export function useKeys({ items, selected, select }: Walk): void {
  useEffect(() => {
    const go = (by: 1 | -1) => {
      const next = stepFrom(items, selected, by)
      if (!next) return
      select(next.id)
      document.getElementById(badgeId(next.id))?.scrollIntoView({ block: 'center' })
    }
    const act: Readonly<Record<string, () => void>> = {
      j: () => go(1),
      k: () => go(-1),
      '/': () => document.getElementById(filterBoxId)?.focus(),
    }
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Enter' && selected && event.target === document.body)
        document.getElementById(sideId)?.focus()
      if (event.key === 'Escape') select(undefined)
      if (!act[event.key]) return
      event.preventDefault()
      act[event.key]?.()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [items, selected, select])
}
