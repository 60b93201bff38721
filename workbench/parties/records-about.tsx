import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addressText, FieldValue, FilesAt } from '@zhiheng/ui'
import { Table, type TableColumnType, Tag } from 'antd'
import type { RegisterFace } from '../api/catalogue.ts'
import { readInForce } from '../api/parties.ts'
import { filesUrl, type RecordPage, type RecordRow, readRecords } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { defaultColumns, leadingColumn } from '../records/columns.ts'
import { Named } from '../records/naming-of.tsx'
import { AddRecord } from './add-record.tsx'
import type { AboutParty } from './registers-about.ts'

/** How many of the newest records the page shows of each register. */
const shown = 10

type Of = AboutParty & { readonly code: string }

/** The newest records of a register that name the enterprise; of dated facts, which of them hold today. */
export function RecordsAbout({ face, field, code }: Of) {
  const t = useT()
  const post = useActing()
  const where = { [field]: code }
  const query = useQuery({
    queryKey: ['about', face.name, field, code, post.id],
    queryFn: () => readRecords(face.name, { where }, { limit: shown }),
  })
  return (
    <section className="block party-records" aria-label={face.title}>
      <header>
        <h2>{face.title}</h2>
        <AddRecord register={face} given={where} />
        <Link to="/records/$register" params={{ register: face.name }} search={{ where }}>
          {t('全部')}
        </Link>
      </header>
      <Answered query={query}>
        {(page) => (
          <>
            {face.inForce?.each === 'year' && <ThisYear face={face} field={field} code={code} />}
            {page.records.length ? (
              <Rows face={face} field={field} code={code} page={page} />
            ) : (
              <p className="quiet">{t('没有您能看到的记录。')}</p>
            )}
          </>
        )}
      </Answered>
    </section>
  )
}

function useInForce({ face, field, code }: Of) {
  const post = useActing()
  return useQuery({
    queryKey: ['in-force', face.name, field, code, post.id],
    queryFn: () => readInForce(face.name, { [field]: code }),
    enabled: Boolean(face.inForce),
  }).data
}

/** A year without a record is unknown, and says so. */
function ThisYear(props: Of) {
  const t = useT()
  const found = useInForce(props)
  if (!found || found.ids.size > 0) return null
  return (
    <p className="quiet">
      {t('{{year}}年还没有登记，规模等情况视为不详，不沿用上一年。', {
        year: found.on.slice(0, 4),
      })}
    </p>
  )
}

function Rows(props: Of & { page: RecordPage }) {
  const { face, field, page } = props
  const t = useT()
  const current = useInForce(props)
  const names = defaultColumns(face).filter((name) => name !== field)
  const lead = leadingColumn(face, names)
  const state: TableColumnType<RecordRow> = {
    key: 'state',
    title: t('状态'),
    render: (_, row) => (
      <>
        {face.states[row.state] ?? row.state}{' '}
        {current?.ids.has(row.id) && <Tag color="blue">{t('现行')}</Tag>}
      </>
    ),
  }
  return (
    <Table<RecordRow>
      size="small"
      className="dense"
      rowKey="id"
      dataSource={[...page.records]}
      columns={[...names.map((name) => columnOf(face, page, { name, lead })), state]}
      pagination={false}
      scroll={{ x: 'max-content' }}
    />
  )
}

function columnOf(
  face: RegisterFace,
  page: RecordPage,
  { name, lead }: { name: string; lead: string | undefined },
): TableColumnType<RecordRow> {
  const field = face.fields[name]!
  return {
    key: name,
    title: field.title,
    align: ['decimal', 'money'].includes(field.kind) ? 'right' : 'left',
    render: (_, row) => {
      const params = { register: face.name, address: addressText(row) }
      const value = <FieldValue brief field={field} value={row.fields[name]} />
      return (
        <Named region={row.region} names={page.names}>
          <FilesAt value={filesUrl(face.name, params.address)}>
            {name === lead ? (
              <Link to="/records/$register/$address" params={params}>
                {value}
              </Link>
            ) : (
              <span className="cell">{value}</span>
            )}
          </FilesAt>
        </Named>
      )
    },
  }
}
