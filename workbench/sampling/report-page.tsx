import { getRouteApi, Link } from '@tanstack/react-router'
import type { RecordDetail } from '../api/records.ts'
import { Answered, Page } from '../frame/page.tsx'
import { PapersMenu } from '../frame/papers-menu.tsx'
import { useT } from '../language/use-t.ts'
import { useRegister } from '../records/use-register.ts'
import { useChildren, useRecord } from '../supervision/use-record.ts'
import { ItemEntry } from './item-entry.tsx'
import { ItemTable } from './item-table.tsx'

const route = getRouteApi('/reports/$address')

/** One test report: its items against their limits, and a line to enter the next one. */
export function ReportPage() {
  const { address } = route.useParams()
  const report = useRecord('test-report', address)
  return (
    <Answered query={report}>
      {(detail) => <ReportOf key={address} detail={detail} address={address} />}
    </Answered>
  )
}

function ReportOf({ detail, address }: { detail: RecordDetail; address: string }) {
  const t = useT()
  const { record } = detail
  const { data: face } = useRegister('test-report')
  const items = useChildren('test-item', 'report', record.id)
  const { product, sampleNo, reportNo } = record.fields
  return (
    <Page
      wide
      title={`${product} · ${sampleNo}`}
      lead={`${reportNo} · ${face?.states[record.state] ?? record.state}`}
      actions={
        <>
          <PapersMenu about="test-report" address={address} record={record} />
          <Link
            to="/records/$register/$address"
            params={{ register: 'test-report', address }}
            className="no-print"
          >
            {t('办理与记录')}
          </Link>
        </>
      }
    >
      <Answered query={items}>
        {({ records }) => <ItemTable items={records.filter(({ state }) => state !== 'struck')} />}
      </Answered>
      {record.state === 'received' && <ItemEntry report={record} />}
    </Page>
  )
}
