import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { compareDocument } from '../../api/load.ts'
import { newRequest } from '../../api/request.ts'
import { useActing } from '../../app/use-session.ts'
import { kept } from '../draft.ts'
import type { DraftItem } from '../item.ts'
import { useSettled } from '../use-settled.ts'
import { asSaid, type Decisions, undecided } from './decisions.ts'

export type Compared = ReturnType<typeof useComparison>

/** What the items would change of a document that is kept, compared anew whenever they or the decisions change. */
export function useComparison(
  address: string,
  items: readonly DraftItem[],
  before: Decisions = undecided,
) {
  const post = useActing()
  const [decisions, decide] = useState<Decisions>(before)
  const settled = useSettled(items, 500)
  const { read, stamp } = useMemo(() => {
    const { goals, tasks } = kept(settled)
    const said = { goals: asSaid(goals, decisions), tasks: asSaid(tasks, decisions) }
    // A stamp stands for the whole reading, which is long for a key.
    return { read: said, stamp: newRequest() }
  }, [settled, decisions])
  const query = useQuery({
    queryKey: ['comparison', address, post.id, stamp],
    queryFn: () => compareDocument(address, read),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
  return { query, decisions, decide, settled: settled === items && !query.isPlaceholderData }
}
