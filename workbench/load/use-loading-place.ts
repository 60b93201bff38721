import { useState } from 'react'
import { namesIn } from './bodies.ts'
import type { Start } from './start.ts'
import { useBodies } from './use-bodies.ts'
import type { useEdits } from './use-edits.ts'
import { useLoadRegions } from './use-load-regions.ts'
import { useNames } from './use-names.ts'

/** Where a document is kept: when another region is chosen, bodies and indicators are looked up there. */
export function useLoadingPlace(start: Start, edits: ReturnType<typeof useEdits>) {
  const [region, setRegion] = useState(start.region)
  const regions = useLoadRegions(start.document.issuedIn)
  const { here, lookUpIn } = useBodies(region, edits)
  const lookUpNamesIn = useNames({ region: start.region, restored: start.restored }, edits)
  const onRegion = (next: string) => {
    setRegion(next)
    void lookUpIn(next, namesIn(edits[0].items))
    void lookUpNamesIn(next)
  }
  return { here, place: { region, regions, onRegion } }
}
