import type { Catalogue } from '../api/catalogue.ts'
import type { DocumentRow } from '../api/documents.ts'
import { queryText } from '../api/request.ts'

/** Somewhere that the words lead to; `href` is below the workbench. */
export interface Found {
  readonly kind: 'document' | 'indicator' | 'register' | 'within'
  readonly title: string
  readonly href: string
}
interface Among {
  readonly documents: readonly DocumentRow[]
  readonly catalogue: Catalogue | undefined
}

/** Documents, indicators and registers that have the words in their name; then registers to look in. */
export function findPlaces(words: string, { documents, catalogue }: Among): Found[] {
  const wanted = words.trim().toLowerCase()
  if (wanted.length < 2) return []
  const named = <T extends { readonly title: string }>(list: readonly T[]) =>
    list.filter(({ title }) => title.toLowerCase().includes(wanted)).slice(0, 6)
  const registers = (catalogue?.registers ?? []).filter((one) => one.readable !== false)
  return [
    ...named(documents).map((one) => found('document', one.title, `/outline/${one.address}`)),
    ...named(catalogue?.indicators ?? []).map((one) =>
      found('indicator', one.title, `/indicators/${one.name}`),
    ),
    ...named(registers).map((one) => found('register', one.title, `/records/${one.name}`)),
    ...registers
      .filter((one) => one.search.length > 0)
      .map((one) =>
        found('within', one.title, `/records/${one.name}${queryText({ q: words.trim() })}`),
      ),
  ]
}

const found = (kind: Found['kind'], title: string, href: string): Found => ({
  kind,
  title,
  href: `/work${href}`,
})
