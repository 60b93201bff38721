import { App } from 'antd'
import { useEffect, useRef } from 'react'
import { saysOf } from '../api/fault.ts'
import { readIndicators } from '../api/load.ts'
import { printedIn } from './names.ts'
import type { useEdits } from './use-edits.ts'

interface Where {
  readonly region: string
  /** A review that was left is taken up again: what the region remembers may have changed since. */
  readonly restored: boolean
}

/** Looks the names of indicators up where the document is kept, once for a review that is taken up again. */
export function useNames({ region, restored }: Where, edits: ReturnType<typeof useEdits>) {
  const { message } = App.useApp()
  const [{ items }, move] = edits
  const asked = useRef(region)
  const lookUpNamesIn = async (place: string) => {
    const elsewhere = place !== asked.current
    asked.current = place
    const names = printedIn(items)
    if (names.length === 0) return
    try {
      const { found } = await readIndicators(place, names)
      // Another region may have been chosen meanwhile.
      if (asked.current === place) move({ do: 'look up names', found, elsewhere })
    } catch (error) {
      void message.error(saysOf(error))
    }
  }
  const first = useRef(restored ? lookUpNamesIn : null)
  useEffect(() => {
    void first.current?.(region)
    first.current = null
  }, [region])
  return lookUpNamesIn
}
