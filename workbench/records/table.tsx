import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { addressText, EmptyState, FieldValue, FilesAt, type Names } from '@zhiheng/ui'
import { Button, Table, type TableColumnType } from 'antd'
import type { ReactNode } from 'react'
import type { RegisterFace } from '../api/catalogue.ts'
import { filesUrl, type Narrowing, type RecordRow, readRecords } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { leadingColumn } from './columns.ts'
import { Limit } from './limit.tsx'
import { Named } from './naming-of.tsx'
import { NewRecordLink } from './new-link.tsx'
import type { Selection } from './use-selection.ts'

const route = getRouteApi('/records/$register')
/** Records fetched at a time. */
const pageSize = 50

interface Listed {
  /** The records that were chosen; left out where nothing can be done with several. */
  readonly selection?: Selection | undefined
  readonly face: RegisterFace
  readonly narrowing: Narrowing
  readonly columns: readonly string[]
}

/** The rows, fetched page by page after the last one seen. */
export function RecordTable({ face, narrowing, columns, selection }: Listed) {
  const t = useT()
  const post = useActing()
  const query = useInfiniteQuery({
    queryKey: ['records', face.name, narrowing, post.id],
    queryFn: ({ pageParam }) =>
      readRecords(face.name, narrowing, { after: pageParam, limit: pageSize }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  return (
    <Answered query={query}>
      {({ pages }) => {
        const records = pages.flatMap((page) => page.records)
        const names = Object.assign({}, ...pages.map((page) => page.names)) as Names
        if (records.length === 0) return <NothingHere narrowing={narrowing} face={face} />
        return (
          <>
            <Rows
              face={face}
              columns={columns}
              records={records}
              names={names}
              narrowing={narrowing}
              selection={selection}
            />
            <div className="load-more">
              {query.hasNextPage ? (
                <Button
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('载入更多')}
                </Button>
              ) : (
                <span className="quiet">{t('已全部列出')}</span>
              )}
            </div>
          </>
        )
      }}
    </Answered>
  )
}

function Rows(props: Listed & { records: readonly RecordRow[]; names: Names }) {
  const { face, columns, narrowing, records, names, selection } = props
  const t = useT()
  const navigate = route.useNavigate()
  const lead = leadingColumn(face, columns)
  const title: TableColumnType<RecordRow> = {
    key: 'title',
    title: t('记录'),
    render: (_, row) => <ToRecord face={face} row={row} shown={row.title} />,
  }
  const own = columns.map((name) => columnOf({ face, narrowing, names }, name, name === lead))
  const region: TableColumnType<RecordRow> = {
    key: 'region',
    title: t('地区'),
    render: (_, row) => names[row.region] ?? row.region,
  }
  const state: TableColumnType<RecordRow> = {
    key: 'state',
    title: t('状态'),
    width: 110,
    render: (_, row) => face.states[row.state] ?? row.state,
  }
  const limit: TableColumnType<RecordRow> = {
    key: 'limit',
    title: t('期限'),
    width: 250,
    render: (_, row) => <Limit record={row} />,
  }
  const limited = records.some((row) => row.limitOn !== null)
  const regions = new Set(records.map((row) => row.region))
  return (
    <Table<RecordRow>
      size="small"
      className="dense"
      rowKey={(row) => addressText(row)}
      dataSource={[...records]}
      columns={[
        ...(lead ? [] : [title]),
        ...own,
        ...(regions.size > 1 ? [region] : []),
        state,
        ...(limited ? [limit] : []),
      ]}
      {...(selection
        ? {
            rowSelection: {
              columnWidth: 40,
              selectedRowKeys: selection.keys,
              preserveSelectedRowKeys: true,
              onChange: (keys) => selection.chooseAmong(keys.map(String), records),
            },
          }
        : {})}
      pagination={false}
      sticky={{ offsetHeader: 48 }}
      scroll={{ x: 'max-content' }}
      onChange={(_, __, sorter) => {
        const one = Array.isArray(sorter) ? sorter[0] : sorter
        const sort = one?.order ? String(one.columnKey) : undefined
        void navigate({
          search: ({ sort: _s, descending: _d, ...rest }) => ({
            ...rest,
            ...(sort ? { sort } : {}),
            ...(one?.order === 'descend' ? { descending: true } : {}),
          }),
        })
      }}
    />
  )
}

function ToRecord(props: { face: RegisterFace; row: RecordRow; shown: ReactNode }) {
  const { face, row, shown } = props
  const params = { register: face.name, address: addressText(row) }
  return (
    <Link to="/records/$register/$address" params={params}>
      {shown}
    </Link>
  )
}

function columnOf(
  { face, narrowing, names }: Pick<Listed, 'face' | 'narrowing'> & { names: Names },
  name: string,
  leads: boolean,
): TableColumnType<RecordRow> {
  const field = face.fields[name]!
  const numeric = ['integer', 'decimal', 'money'].includes(field.kind)
  const order = narrowing.sort === name ? (narrowing.descending ? 'descend' : 'ascend') : null
  return {
    key: name,
    title: field.title,
    align: numeric ? 'right' : 'left',
    sorter: face.sorts.includes(name),
    sortOrder: order,
    render: (_, row) => {
      const value = <FieldValue brief field={field} value={row.fields[name]} />
      return (
        <Named region={row.region} names={names}>
          <FilesAt value={filesUrl(face.name, addressText(row))}>
            {leads ? (
              <ToRecord face={face} row={row} shown={<span className="cell">{value}</span>} />
            ) : (
              <span className={field.kind === 'link' ? 'cell cell-pointing' : 'cell'}>{value}</span>
            )}
          </FilesAt>
        </Named>
      )
    },
  }
}

function NothingHere({ face, narrowing }: Pick<Listed, 'face' | 'narrowing'>) {
  const t = useT()
  const narrowed = Boolean(narrowing.q) || Boolean(narrowing.where)
  if (narrowed)
    return (
      <EmptyState
        title={t('没有符合条件的记录')}
        action={
          <Link to="/records/$register" params={{ register: face.name }}>
            {t('去掉所有条件')}
          </Link>
        }
      />
    )
  return (
    <EmptyState
      title={t('“{{title}}”还没有记录', { title: face.title })}
      action={<NewRecordLink register={face.name}>{t('新登记')}</NewRecordLink>}
    >
      {t('可以逐条登记，也可以用右上角的“导入”一次载入整张表格；导出的文件就是导入的模板。')}
    </EmptyState>
  )
}
