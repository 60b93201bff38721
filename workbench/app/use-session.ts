import { useQuery } from '@tanstack/react-query'
import { readCatalogue } from '../api/catalogue.ts'
import { actingPost, type Post, readSession } from '../api/session.ts'

/** Who is signed in; `data` is `null` when nobody is. */
export const useSession = () =>
  useQuery({ queryKey: ['session'], queryFn: readSession, staleTime: 60_000 })

/** The post that the person acts as; only below the gate, where somebody is signed in. */
export function useActing(): Post {
  const { data } = useSession()
  const post = data ? actingPost(data) : undefined
  return post ?? { id: '', title: '', roles: [], region: { code: '', name: '' }, department: null }
}

export const catalogueQuery = {
  queryKey: ['catalogue'],
  queryFn: readCatalogue,
  staleTime: 10 * 60_000,
} as const

/** What registers and indicators the product has. */
export const useCatalogue = () => useQuery(catalogueQuery)
