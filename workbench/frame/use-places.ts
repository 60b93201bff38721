import { useCatalogue } from '../app/use-session.ts'
import { type Place, places } from './places.ts'

/** Where the acting post may go: an enterprise is not led to pages on which nothing is for it. */
export function usePlaces(): readonly Place[] {
  const { data: catalogue } = useCatalogue()
  const closed = new Set(
    catalogue?.registers.flatMap(({ name, readable }) => (readable === false ? [name] : [])),
  )
  return (places as readonly Place[]).filter(({ of }) => of === undefined || !closed.has(of))
}
