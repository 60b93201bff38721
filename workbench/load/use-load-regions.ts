import type { ReadDocument } from '../api/load.ts'
import type { Region } from '../api/session.ts'
import { useActing } from '../app/use-session.ts'
import { useRegions } from '../indicator/region-picker.tsx'

/** The post's own region and those below it; also one further down, where the document was issued there. */
export function useLoadRegions(issuedIn: ReadDocument['issuedIn']): readonly Region[] {
  const post = useActing()
  const own = post.region
  const { data = [] } = useRegions(own.code)
  const below = data.filter(({ code }) => code !== own.code)
  const deeper = issuedIn && isDeeper(issuedIn.code, own.code) ? [issuedIn as Region] : []
  const known = new Map([own, ...deeper, ...below].map((one) => [one.code, one]))
  return [...known.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** The whole country is 0. */
const isDeeper = (code: string | null, own: string): boolean =>
  code !== null && code !== own && (own === '0' || code.startsWith(own))
