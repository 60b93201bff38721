import { getRouteApi, Link } from '@tanstack/react-router'
import type { RecordDetail, RecordRow } from '../api/records.ts'
import { Answered, Page } from '../frame/page.tsx'
import { PapersMenu } from '../frame/papers-menu.tsx'
import { useT } from '../language/use-t.ts'
import { useRegister } from '../records/use-register.ts'
import { useChildren, useRecord } from '../supervision/use-record.ts'
import { DrawLists } from './draw-lists.tsx'
import { DrawProof } from './draw-proof.tsx'
import { DrawResult } from './draw-result.tsx'

const route = getRouteApi('/draws/$address')

/** One double-random draw: its lists, what it is drawn from, and what came out. */
export function DrawPage() {
  const { address } = route.useParams()
  const draw = useRecord('draw', address)
  return (
    <Answered query={draw}>
      {(detail) => <DrawOf key={address} detail={detail} address={address} />}
    </Answered>
  )
}

function DrawOf({ detail, address }: { detail: RecordDetail; address: string }) {
  const t = useT()
  const { data: face } = useRegister('draw')
  const { record, steps } = detail
  const entries = useChildren('draw-entry', 'draw', record.id)
  const may = (step: string) => steps.find(({ name }) => name === step)
  return (
    <Page
      wide
      title={String(record.fields.subject)}
      lead={`${record.fields.drawNo} · ${face?.states[record.state] ?? record.state}`}
      actions={
        <>
          <PapersMenu about="draw" address={address} record={record} />
          <Link
            to="/records/$register/$address"
            params={{ register: 'draw', address }}
            className="no-print"
          >
            {t('办理与记录')}
          </Link>
        </>
      }
    >
      <Answered query={entries}>
        {({ records }) => {
          const lines = records.filter(onList)
          return (
            <div className="draw-panes">
              <DrawLists lines={lines} draw={record} address={address} />
              <DrawProof draw={record} address={address} fix={may('fix')} draws={may('draw')} />
              <DrawResult lines={lines} draw={record} address={address} />
            </div>
          )
        }}
      </Answered>
    </Page>
  )
}

const onList = ({ state }: RecordRow): boolean => state !== 'removed'
