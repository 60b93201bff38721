import { useState } from 'react'
import type { ReadDocument } from '../api/load.ts'
import { namesIn } from './bodies.ts'
import { useBodies } from './use-bodies.ts'
import type { useEdits } from './use-edits.ts'
import { useLoadRegions } from './use-load-regions.ts'

/** Where a document is kept: when another region is chosen, the bodies are looked up there. */
export function useLoadingPlace(document: ReadDocument, edits: ReturnType<typeof useEdits>) {
  const [region, setRegion] = useState(document.region)
  const regions = useLoadRegions(document.issuedIn)
  const { here, lookUpIn } = useBodies(region, edits)
  const onRegion = (next: string) => {
    setRegion(next)
    void lookUpIn(next, namesIn(edits[0].items))
  }
  return { here, place: { region, regions, onRegion } }
}
