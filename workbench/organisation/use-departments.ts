import { useQuery } from '@tanstack/react-query'
import { type RecordPage, type RecordRow, readRecords } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'

/** More than a city and its counties have. */
const most = 500

/** The departments that the acting post may see, closed ones too, in the order of their codes. */
export const useDepartments = () => useDepartmentPage(({ records }) => records)

/** The same with the names of their regions, and whether there are more. */
export function useDepartmentPage<T>(select: (page: RecordPage) => T) {
  const { id } = useActing()
  return useQuery({
    queryKey: ['departments-by-code', id],
    queryFn: () => readRecords('department', { sort: 'code', descending: false }, { limit: most }),
    staleTime: 60_000,
    select,
  })
}

/** What a body of a region is called in lists: its short name, else its name, else its code. */
export function nameOfBody(
  bodies: readonly RecordRow[] | undefined,
  region: string,
  code: string | null,
): string {
  const found = bodies?.find((one) => one.region === region && one.fields.code === code)
  return code === null ? '' : String(found?.fields.shortName ?? found?.fields.name ?? code)
}
