import { useQuery } from '@tanstack/react-query'
import { formatFigure } from '@zhiheng/ui'
import { readPeers } from '../api/figures.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import type { Of } from './of.ts'
import { thisYear } from './span-of-time.ts'

/** The mean of the regions of the same level this year, and the own place among them. */
export function PeerLine({ face, region, today }: Of) {
  return <PeerList indicator={face.name} asked={{ region, ...thisYear(today) }} unit={face.unit} />
}

/** The same over named months; nothing where there are too few to compare, or the figure is stated. */
export function PeerList(props: {
  indicator: string
  asked: { region: string; from: string; to: string }
  unit: string
}) {
  const t = useT()
  const post = useActing()
  const { indicator, asked, unit } = props
  const { data } = useQuery({
    queryKey: ['peers', indicator, asked, post.id],
    queryFn: () => readPeers(indicator, asked),
  })
  if (!data?.standings.length) return null
  return (
    <ul className="peer-lines quiet">
      {data.standings.map((one) => (
        <li key={one.among}>
          {t('{{whole}}平均 {{mean}}（{{n}} 个地区）', {
            whole: one.title,
            mean: formatFigure(one.mean, unit),
            n: one.peers,
          })}
          {one.rank !== null && ` · ${t('第 {{n}} 位', { n: one.rank })}`}
        </li>
      ))}
    </ul>
  )
}
