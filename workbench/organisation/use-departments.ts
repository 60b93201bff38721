import { useQuery } from '@tanstack/react-query'
import { type RecordRow, readRecords } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'

/** More than a region has. */
const most = 500

/** The departments of the acting post's own region, closed ones too, in the order of their codes. */
export function useDepartments() {
  const { id, region } = useActing()
  return useQuery({
    queryKey: ['departments-here', id],
    queryFn: async () => {
      const found = await readRecords('department', { sort: 'code' }, { limit: most })
      return found.records.filter((one) => one.region === region.code)
    },
    staleTime: 60_000,
  })
}

/** What a body is called in lists: its short name, else its name, else its code. */
export function nameOfBody(bodies: readonly RecordRow[] | undefined, code: string | null): string {
  const fields = bodies?.find((one) => one.fields.code === code)?.fields
  return code === null ? '' : String(fields?.shortName ?? fields?.name ?? code)
}
