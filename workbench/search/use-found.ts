import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { search } from '../api/search.ts'
import { useActing, useCatalogue } from '../app/use-session.ts'
import { usePlaces } from '../frame/use-places.ts'
import { useT } from '../language/use-t.ts'
import { type FoundGroup, foundPlaces, foundRecords, isEnough } from './found.ts'
import { useLater } from './use-later.ts'

/** Letters typed within so many milliseconds are looked for together. */
const pause = 180

/** Everything that the words lead to, as it comes in; `error` where the server could not be asked. */
export function useFound(words: string) {
  const t = useT()
  const post = useActing()
  const places = usePlaces()
  const { data: catalogue } = useCatalogue()
  const asked = useLater(words.trim(), pause)
  const answer = useQuery({
    queryKey: ['search', asked, post.id],
    queryFn: () => search(asked),
    enabled: isEnough(asked),
    placeholderData: keepPreviousData,
  })
  const spoken = places.map(({ to, word }) => ({ to, word: t(word) }))
  const near = isEnough(words) ? foundPlaces(words, { places: spoken, catalogue }) : []
  const records = answer.data
    ? foundRecords(answer.data, asked, {
        catalogue,
        all: (register) => t('在“{{register}}”中查找“{{words}}”', { register, words: asked }),
      })
    : []
  const groups: FoundGroup[] = [
    ...(near.length > 0 ? [{ key: 'places', title: t('页面与指标'), found: near }] : []),
    ...(isEnough(words) ? records : []),
  ]
  const busy = isEnough(words) && (answer.isFetching || asked !== words.trim())
  return { groups, busy, error: answer.error }
}
