import { Link } from '@tanstack/react-router'
import { formatFigure, formatParts } from '@zhiheng/ui'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import type { Of } from './of.ts'
import { type Bar, rank } from './rank.ts'
import { useRegions } from './region-picker.tsx'
import { thisYear } from './span-of-time.ts'
import { useFigures } from './use-figures.ts'

/** Digits of the regions right below one. */
export const below = (region: string) => (region === '0' ? 2 : region.length + 2)

/** The regions below, from best to worst, with the mean as a line. */
export function RegionRanking({ face, region, today }: Of) {
  const t = useT()
  const level = below(region)
  const figures = useFigures(face.name, { region, ...thisYear(today), each: 'whole', level })
  const { data: regions = [] } = useRegions(region)
  const nameOf = (code: string) => regions.find((one) => one.code === code)?.name ?? code
  if (level > 6) return null
  return (
    <section className="block">
      <h2>{t('下级地区')}</h2>
      <Answered query={figures}>
        {({ figures: list }) => {
          const { bars, mean, meanShare } = rank(
            list.filter((one) => one.dimension === null && one.region.length === level),
            face.better,
          )
          if (bars.length === 0) return <p className="quiet">{t('下级地区没有数据。')}</p>
          return (
            <>
              <ol className="ranking">
                {bars.map((bar) => (
                  <RankingLine
                    key={bar.region}
                    bar={bar}
                    name={nameOf(bar.region)}
                    unit={face.unit}
                    meanShare={mean === null ? null : meanShare}
                    to={face.name}
                  />
                ))}
              </ol>
              {mean !== null && (
                <p className="ranking-mean">
                  {t('平均 {{value}}', { value: formatFigure(mean, face.unit) })}
                </p>
              )}
            </>
          )
        }}
      </Answered>
    </section>
  )
}

function RankingLine(props: {
  bar: Bar
  name: string
  unit: string
  meanShare: number | null
  to: string
}) {
  const { bar, name, unit, meanShare, to } = props
  const t = useT()
  const { value, of, among, withheld } = bar.figure
  return (
    <li>
      <Link to="/indicators/$name" params={{ name: to }} search={{ region: bar.region }}>
        {name}
      </Link>
      <span className="ranking-track">
        <span className="ranking-bar" style={{ width: `${bar.share}%` }} />
        {meanShare !== null && <span className="ranking-line" style={{ left: `${meanShare}%` }} />}
      </span>
      <span className="ranking-value" title={formatParts(of, among) ?? ''}>
        {value === null ? (withheld ? t('数量过少，不显示') : '—') : formatFigure(value, unit)}
      </span>
    </li>
  )
}
