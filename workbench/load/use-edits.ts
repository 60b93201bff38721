import { type Dispatch, useEffect, useReducer } from 'react'
import type { DraftItem } from './item.ts'
import { begun, type Edited, type Move, moved } from './past.ts'

/** The items of a review and what may be done to them; Ctrl+Z takes an edit back, with Shift it comes again. */
export function useEdits(start: () => readonly DraftItem[]): readonly [Edited, Dispatch<Move>] {
  const [state, move] = useReducer(moved, undefined, () => begun(start()))
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const way = wayOf(event)
      if (!way || writes(event.target)) return
      event.preventDefault()
      move({ do: way })
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return [state, move]
}

function wayOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!ctrlKey && !metaKey) return null
  if (key.toLowerCase() === 'y') return 'redo'
  if (key.toLowerCase() !== 'z') return null
  return shiftKey ? 'redo' : 'undo'
}

/** A field of text takes back letters by itself; one that chooses does not. */
const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input, textarea') &&
  !target.closest('.ant-select, .ant-picker')
