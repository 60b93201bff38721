import { useQuery } from '@tanstack/react-query'
import { App } from 'antd'
import { useRef } from 'react'
import { saysOf } from '../api/fault.ts'
import { readBodies } from '../api/load.ts'
import { useActing } from '../app/use-session.ts'
import type { BodiesHere } from './bodies-here.ts'
import type { useEdits } from './use-edits.ts'

/** Departments of a region; names that are looked up are known in every item, and in what may be undone. */
export function useBodies(region: string, edits: ReturnType<typeof useEdits>) {
  const post = useActing()
  const { message } = App.useApp()
  const [, move] = edits
  const asked = useRef(region)
  const { data } = useQuery({
    queryKey: ['bodies', region, post.id],
    queryFn: () => readBodies(region, []),
  })
  const lookUpIn = async (place: string, names: readonly string[]) => {
    asked.current = place
    if (names.length === 0) return
    try {
      const { found } = await readBodies(place, names)
      // Another region may have been chosen meanwhile.
      if (asked.current === place) move({ do: 'look up', found })
    } catch (error) {
      void message.error(saysOf(error))
    }
  }
  const here: BodiesHere = {
    region,
    known: data?.known ?? [],
    lookUp: (names) => void lookUpIn(region, names),
  }
  return { here, lookUpIn }
}
