import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addressText, type FieldFace, FieldValue } from '@zhiheng/ui'
import { type RecordRow, readRecord, readRecords } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { useTitles } from '../app/use-titles.ts'
import { Answered } from '../frame/page.tsx'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { Named } from '../records/naming-of.tsx'
import { useRegister } from '../records/use-register.ts'

const register = 'warning-recipient'

/** Whom a warning tells, who has signed for it, and what they did. */
export function Recipients({ warning }: { warning: RecordRow }) {
  const t = useT()
  const post = useActing()
  const narrowing = { where: { warning: warning.id } }
  const found = useQuery({
    queryKey: ['records', register, narrowing, post.id, warning.version],
    queryFn: () => readRecords(register, narrowing, { limit: 200 }),
  })
  return (
    <section className="record-related" aria-labelledby="recipients-title">
      <h2 id="recipients-title">{t('接收和签收')}</h2>
      <Answered query={found}>
        {({ records, names }) =>
          records.length === 0 ? (
            <p className="quiet">{t('还没有列入接收单位。')}</p>
          ) : (
            <Named region={warning.region} names={names}>
              <Told records={records} />
            </Named>
          )
        }
      </Answered>
    </section>
  )
}

function Told({ records }: { records: readonly RecordRow[] }) {
  const t = useT()
  const { data: face } = useRegister(register)
  return (
    <PlainTable>
      <thead>
        <tr>
          <th>{t('接收单位')}</th>
          <th>{t('状态')}</th>
          <th>{t('采取的措施')}</th>
        </tr>
      </thead>
      <tbody>
        {face &&
          records.map((record) => <Line key={record.id} record={record} fields={face.fields} />)}
      </tbody>
    </PlainTable>
  )
}

function Line(props: { record: RecordRow; fields: Readonly<Record<string, FieldFace>> }) {
  const { record, fields } = props
  const titles = useTitles()
  const which = record.fields.toRegion ? 'toRegion' : 'department'
  const address = addressText(record)
  return (
    <tr>
      <td>
        <Link to="/records/$register/$address" params={{ register, address }}>
          <FieldValue field={fields[which]!} value={record.fields[which]} />
        </Link>
      </td>
      <td>
        {record.state === 'sent' ? (
          <There address={address} />
        ) : (
          titles.state(register, record.state)
        )}
      </td>
      <td>
        <FieldValue field={fields.measures!} value={record.fields.measures} />
      </td>
    </tr>
  )
}

/** How it stands where it was sent. */
function There({ address }: { address: string }) {
  const post = useActing()
  const titles = useTitles()
  const { data } = useQuery({
    queryKey: ['record', register, address, post.id],
    queryFn: () => readRecord(register, address),
  })
  return <>{data?.sent.map(({ register, state }) => titles.state(register, state))}</>
}
