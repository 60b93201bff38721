import { useQuery } from '@tanstack/react-query'
import { formatFigure } from '@zhiheng/ui'
import { readPeers } from '../api/figures.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import type { Of } from './of.ts'
import { thisYear } from './span-of-time.ts'

/** The mean of the regions of the same level, and the own place among them; nothing where there are too few. */
export function PeerLine({ face, region, today }: Of) {
  const t = useT()
  const post = useActing()
  const span = thisYear(today)
  const { data } = useQuery({
    queryKey: ['peers', face.name, region, span, post.id],
    queryFn: () => readPeers(face.name, { region, ...span }),
  })
  if (!data?.standings.length) return null
  return (
    <ul className="peer-lines quiet">
      {data.standings.map((one) => (
        <li key={one.among}>
          {t('{{whole}}平均 {{mean}}（{{n}} 个地区）', {
            whole: one.title,
            mean: formatFigure(one.mean, face.unit),
            n: one.peers,
          })}
          {one.rank !== null && ` · ${t('第 {{n}} 位', { n: one.rank })}`}
        </li>
      ))}
    </ul>
  )
}
