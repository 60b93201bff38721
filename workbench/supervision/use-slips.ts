import { useQuery } from '@tanstack/react-query'
import { type RecordRow, readRecords } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'

/** States in which a slip keeps its task supervised. */
const running = ['issued', 'received', 'escalated', 'overdue', 'replied']

/** More slips than run at once. */
const most = 500

/** The running slip of each supervised task, as far as the post may see it, by the task's id. */
export function useSlips(): ReadonlyMap<string, RecordRow> {
  const post = useActing()
  const { data } = useQuery({
    queryKey: ['slips', post.id],
    queryFn: () => readRecords('supervision-slip', {}, { limit: most }),
    staleTime: 30_000,
    retry: false,
  })
  const slips = data?.records.filter(({ state }) => running.includes(state)) ?? []
  return new Map(slips.map((slip) => [String(slip.fields.task), slip]))
}
