import { useQuery } from '@tanstack/react-query'
import { readRegions } from '../api/catalogue.ts'
import { readRecord, readRecords } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'

/** One record with its history. */
export function useRecord(register: string, address: string) {
  const post = useActing()
  return useQuery({
    queryKey: ['record', register, address, post.id],
    queryFn: () => readRecord(register, address),
  })
}

/** More than a round has subjects or findings, or a meeting units. */
const most = 500

/** The records that name another one in a field, with the names of what they name. */
export function useChildren(register: string, field: string, id: string) {
  const post = useActing()
  return useQuery({
    queryKey: ['children', register, field, id, post.id],
    queryFn: () => readRecords(register, { where: { [field]: id } }, { limit: most }),
  })
}

/** The departments that the post may see, closed ones included. */
export function useDepartments() {
  const post = useActing()
  return useQuery({
    queryKey: ['departments', post.id],
    queryFn: () => readRecords('department', {}, { limit: most }),
    staleTime: 60_000,
  })
}

/** The acting post's own region and those below it. */
export function useRegionsBelow() {
  const { region } = useActing()
  return useQuery({
    queryKey: ['regions', region.code],
    queryFn: () => readRegions(region.code),
    staleTime: 10 * 60_000,
    enabled: region.code !== '',
  })
}
