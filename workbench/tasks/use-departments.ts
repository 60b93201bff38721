import { useQuery } from '@tanstack/react-query'
import { readRecords } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'

/** More departments than a region has. */
const most = 500

/** The departments of the post's own region that exist, as choices. */
export function useDepartments(): { value: string; label: string }[] {
  const { id, region } = useActing()
  const { data } = useQuery({
    queryKey: ['departments-here', id],
    queryFn: () => readRecords('department', { where: { state: 'current' } }, { limit: most }),
    staleTime: 10 * 60_000,
  })
  const here = data?.records.filter((record) => record.region === region.code) ?? []
  return here.map(({ fields }) => ({ value: String(fields.code), label: String(fields.name) }))
}
