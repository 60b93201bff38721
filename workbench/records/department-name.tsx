import { useQuery } from '@tanstack/react-query'
import { readRecords } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'

/** More departments than a region has. */
const most = 500

/** A department's name; its code where regions call departments of that code differently, or none has it. */
export function DepartmentName({ code }: { code: string }) {
  const post = useActing()
  const { data } = useQuery({
    queryKey: ['departments', post.id],
    queryFn: () => readRecords('department', {}, { limit: most }),
    staleTime: 10 * 60_000,
    retry: false,
  })
  const own = data?.records.filter(({ fields }) => fields.code === code) ?? []
  const names = new Set(own.map(({ fields }) => String(fields.name)))
  return names.size === 1 ? <span>{[...names]}</span> : <span className="code">{code}</span>
}
