import { useQuery } from '@tanstack/react-query'
import { type RecordRow, readRecords } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'

/** States in which a slip keeps its task supervised. */
const running = ['issued', 'received', 'escalated', 'overdue', 'replied']

/** More slips than a document has running. */
const most = 200

/** The running slip of each supervised task of a document that the post may see, by the task's id. */
export function useSlips(document: string): ReadonlyMap<string, RecordRow> {
  const post = useActing()
  const { data } = useQuery({
    queryKey: ['slips', document, post.id],
    queryFn: () => readRecords('supervision-slip', { where: { document } }, { limit: most }),
    retry: false,
  })
  const slips = data?.records.filter(({ state }) => running.includes(state)) ?? []
  return new Map(slips.map((slip) => [String(slip.fields.task), slip]))
}
