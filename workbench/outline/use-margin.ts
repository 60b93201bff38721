import { type RefObject, useLayoutEffect, useState } from 'react'
import { settle } from './settle.ts'

interface Margin {
  readonly tops: readonly number[]
  /** How tall the paragraph must be so that its margin does not run into the next one. */
  readonly height: number
}

/** Where the badges of a paragraph stand: beside the line in which their sentence begins. */
export function useMargin(box: RefObject<HTMLDivElement | null>, ids: string): Margin {
  const [margin, setMargin] = useState<Margin>({ tops: [], height: 0 })
  useLayoutEffect(() => {
    const element = box.current
    if (!element || ids === '') return
    const measure = () => {
      const from = element.getBoundingClientRect().top
      const wanted = ids.split(' ').map((id) => {
        const words = element.querySelector(`[data-item="${CSS.escape(id)}"]`)
        return (words?.getClientRects()[0]?.top ?? from) - from
      })
      const tops = settle(wanted, 24)
      setMargin({ tops, height: (tops.at(-1) ?? 0) + 24 })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element.lastElementChild ?? element)
    return () => observer.disconnect()
  }, [box, ids])
  return margin
}
