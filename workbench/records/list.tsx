import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { RegisterFace } from '../api/catalogue.ts'
import { exportUrl, templateUrl } from '../api/records.ts'
import { CompileMenu } from '../complaints/compile.tsx'
import { RepliesMenu } from '../complaints/replies.tsx'
import { FilesMenu } from '../frame/files-menu.tsx'
import { Answered, NotFound, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { hasBulk } from './bulk-rows.ts'
import { ColumnChoice } from './column-choice.tsx'
import { keepColumns, keptColumns } from './columns.ts'
import { Count } from './count.tsx'
import { FilterSentences } from './filter-sentences.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { NewRecordLink } from './new-link.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { RecordTable } from './table.tsx'
import { useRegister } from './use-register.ts'
import { useSelection } from './use-selection.ts'
import { Views } from './views.tsx'

const route = getRouteApi('/records/$register')

/** A register as a dense list drawn from its declaration. */
export function RecordList() {
  const { register } = route.useParams()
  const face = useRegister(register)
  return (
    <Answered query={face}>
      {(found) => (found ? <ListOf key={found.name} face={found} /> : <NotFound />)}
    </Answered>
  )
}

/** Whether a step of the register that the post may take meets a condition. */
const offers = (face: RegisterFace, what: 'new' | 'file') =>
  Object.values(face.steps).some(
    (step) => step.mine && (what === 'file' ? step.takesFile : step.from.includes('new')),
  )

function ListOf({ face }: { face: RegisterFace }) {
  const t = useT()
  const narrowing = route.useSearch()
  const navigate = route.useNavigate()
  const [columns, setColumns] = useState(() => keptColumns(face))
  const selection = useSelection(face.name, narrowing)
  const [importing, setImporting] = useState(false)
  const choose = (next: string[]) => {
    setColumns(next)
    keepColumns(face.name, next)
  }
  return (
    <Page
      wide
      title={face.title}
      lead={<Count face={face} narrowing={narrowing} />}
      actions={
        <>
          {offers(face, 'new') && <NewRecordLink register={face.name}>{t('新登记')}</NewRecordLink>}
          {offers(face, 'new') && (
            <Link
              to="/records/$register/many"
              params={{ register: face.name }}
              className="button-link button-quiet"
            >
              {t('录入多条')}
            </Link>
          )}
          {offers(face, 'file') && <Button onClick={() => setImporting(true)}>{t('导入')}</Button>}
          <FilesMenu
            files={[
              { title: t('导出 Excel'), href: exportUrl(face.name, narrowing, 'xlsx') },
              { title: t('导出 CSV'), href: exportUrl(face.name, narrowing, 'csv') },
              ...(offers(face, 'file')
                ? [{ title: t('下载导入模板'), href: templateUrl(face.name) }]
                : []),
            ]}
          />
          {face.name === 'channel-record' && <RepliesMenu face={face} />}
          {face.name === 'complaint-disclosure' && <CompileMenu />}
          {['complaint', 'tip'].includes(face.name) && (
            <Link to="/complaints/statistics" className="button-link button-quiet">
              {t('处理统计报告')}
            </Link>
          )}
          <ColumnChoice face={face} columns={columns} onColumns={choose} />
        </>
      }
    >
      <Views register={face.name} columns={columns} onColumns={choose} />
      <search className="list-bar">
        {face.search.length > 0 && (
          <Input.Search
            className="list-search"
            aria-label={t('在台账中查找')}
            placeholder={t('按{{fields}}查找', {
              fields: face.search.map((name) => face.fields[name]?.title ?? name).join(t('、')),
            })}
            allowClear
            key={narrowing.q ?? ''}
            defaultValue={narrowing.q ?? ''}
            onSearch={(q) =>
              void navigate({ search: ({ q: _, ...rest }) => (q ? { ...rest, q } : rest) })
            }
          />
        )}
        <FilterSentences face={face} />
      </search>
      <RecordTable
        face={face}
        narrowing={narrowing}
        columns={columns}
        selection={hasBulk(face) ? selection : undefined}
      />
      <SelectionBar face={face} narrowing={narrowing} selection={selection} />
      {importing && <ImportDialog face={face} onClose={() => setImporting(false)} />}
    </Page>
  )
}
