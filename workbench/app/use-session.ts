import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { keptLanguage, type Language, useLanguage } from '@zhiheng/ui'
import { readCatalogue } from '../api/catalogue.ts'
import { actingPost, type Post, readSession } from '../api/session.ts'

/** Who is signed in; `data` is `null` when nobody is. */
export const useSession = () =>
  useQuery({ queryKey: ['session'], queryFn: readSession, staleTime: 60_000 })

const nobody: Post = {
  ...{ id: '', title: '', roles: [], region: { code: '', name: '' } },
  ...{ department: null, party: null },
}

/** The post that the person acts as; only below the gate, where somebody is signed in. */
export function useActing(): Post {
  const { data } = useSession()
  const post = data ? actingPost(data) : undefined
  return post ?? nobody
}

/** The declarations in a language, by default that of the page. */
export const catalogueQuery = (language: Language = keptLanguage()) =>
  queryOptions({
    queryKey: ['catalogue', language],
    queryFn: () => readCatalogue(language),
    staleTime: 10 * 60_000,
    placeholderData: keepPreviousData,
  })

/** What registers and indicators the product has. */
export const useCatalogue = () => useQuery(catalogueQuery(useLanguage()))
