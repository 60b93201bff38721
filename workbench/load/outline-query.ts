import { queryOptions } from '@tanstack/react-query'
import { readOutline } from '../api/documents.ts'

/** A document as it is kept today. */
export const outlineQuery = (address: string, post: string) =>
  queryOptions({
    queryKey: ['outline', address, '', post],
    queryFn: () => readOutline(address, undefined),
  })
