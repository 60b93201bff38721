import { getRouteApi } from '@tanstack/react-router'
import { dayOf } from '@zhiheng/ui'
import type { IndicatorFace } from '../api/catalogue.ts'
import { useActing, useCatalogue } from '../app/use-session.ts'
import { Answered, NotFound, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { Breakdown } from './breakdown.tsx'
import { FigureFiles } from './figure-files.tsx'
import { Headline } from './headline.tsx'
import type { Of } from './of.ts'
import { RegionRanking } from './ranking.tsx'
import { Records } from './records.tsx'
import { RegionPicker } from './region-picker.tsx'
import { Reported } from './reported.tsx'
import { Subjects } from './subjects.tsx'
import { TrendSection } from './trend-section.tsx'

const route = getRouteApi('/indicators/$name')

/** One indicator of one region: the figure, what it means, how it moved, who stands where. */
export function IndicatorPage() {
  const { name } = route.useParams()
  const catalogue = useCatalogue()
  return (
    <Answered query={catalogue}>
      {({ indicators }) => {
        const face = indicators.find((one) => one.name === name)
        return face ? <IndicatorOf key={name} face={face} /> : <NotFound />
      }}
    </Answered>
  )
}

function Counted(of: Of) {
  return (
    <>
      <Headline {...of} />
      <TrendSection {...of} />
      <div className="indicator-pair">
        <RegionRanking {...of} />
        <Breakdown {...of} />
      </div>
      <Subjects {...of} />
      <Records {...of} />
    </>
  )
}

function IndicatorOf({ face }: { face: IndicatorFace }) {
  const t = useT()
  const post = useActing()
  const { region = post.region.code } = route.useSearch()
  const today = dayOf(new Date())
  const of = { face, region, today }
  return (
    <Page
      title={face.title}
      actions={
        <>
          <RegionPicker region={region} />
          {face.kind !== 'reported' && <FigureFiles {...of} />}
        </>
      }
    >
      {face.kind === 'reported' ? <Reported face={face} /> : <Counted {...of} />}
      <p className="quiet">{t('依据：{{source}}', { source: face.source })}</p>
    </Page>
  )
}
