import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { readOutline } from '../api/documents.ts'
import { useActing } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { Living } from './living.tsx'

const route = getRouteApi('/outline/$address')

/** The living outline: the document itself, every goal and task with its state. */
export function OutlinePage() {
  const { address } = route.useParams()
  const { on } = route.useSearch()
  const post = useActing()
  const outline = useQuery({
    queryKey: ['outline', address, on ?? '', post.id],
    queryFn: () => readOutline(address, on),
    placeholderData: (before) => before,
  })
  return <Answered query={outline}>{(answer) => <Living outline={answer} />}</Answered>
}
