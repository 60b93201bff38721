import { useQuery } from '@tanstack/react-query'
import { dayOf, formatNumber } from '@zhiheng/ui'
import type { RegisterFace } from '../api/catalogue.ts'
import { readFigures } from '../api/figures.ts'
import { type Narrowing, readCount } from '../api/records.ts'
import { useActing, useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { countWords } from './count-words.ts'
import { figureOf } from './figure-of.ts'

/** How many records there are; of a figure's records, as many as the figure says. */
export function Count({ face, narrowing }: { face: RegisterFace; narrowing: Narrowing }) {
  const t = useT()
  const post = useActing()
  const { data } = useQuery({
    queryKey: ['count', face.name, narrowing.q, narrowing.where, post.id],
    queryFn: () => readCount(face.name, narrowing),
  })
  const ofFigure = useFigureCount(narrowing, data?.exact === false)
  if (!data) return <span>&nbsp;</span>
  const count = ofFigure === null ? data : { n: ofFigure, exact: true }
  return <span>{t(countWords(count), { n: formatNumber(count.n) })}</span>
}

/** The number of records that the figure behind the list is a share of; null where there is none. */
function useFigureCount(narrowing: Narrowing, wanted: boolean): number | null {
  const post = useActing()
  const { data: catalogue } = useCatalogue()
  const of = figureOf(narrowing, catalogue?.indicators ?? [], dayOf(new Date()))
  const { data } = useQuery({
    queryKey: ['figures', of?.indicator, of?.asked, post.id],
    queryFn: () => readFigures(of!.indicator, of!.asked),
    enabled: wanted && of !== null,
  })
  return data?.figures.find(({ dimension }) => dimension === of?.dimension)?.among ?? null
}
