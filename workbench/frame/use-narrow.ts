import { useSyncExternalStore } from 'react'

/** Whether the window is narrower than `width` pixels, also after it was resized. */
export function useNarrow(width: number): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(`(max-width: ${width - 1}px)`)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => window.innerWidth < width,
  )
}
