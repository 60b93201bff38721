import { useQuery } from '@tanstack/react-query'
import { type GoalItem, readDocuments, readOutline } from '../api/documents.ts'
import { useActing } from '../app/use-session.ts'

/** A goal that an indicator decides, and the document that sets it. */
export interface GoalOn {
  readonly item: GoalItem
  readonly address: string
  readonly title: string
}

async function goalsOn(indicator: string): Promise<GoalOn[]> {
  const documents = await readDocuments()
  const outlines = await Promise.all(
    documents.slice(0, 6).map(({ address }) => readOutline(address, undefined)),
  )
  return outlines.flatMap(({ items, document: { address, title } }) =>
    items.flatMap((item) =>
      item.kind === 'goal' && item.goal.indicator === indicator ? [{ item, address, title }] : [],
    ),
  )
}

/** Goals of the region's documents that an indicator decides. */
export function useGoalsOn(indicator: string) {
  const post = useActing()
  return useQuery({
    queryKey: ['goals-on', indicator, post.id],
    queryFn: () => goalsOn(indicator),
  })
}
