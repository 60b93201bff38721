import { Link } from '@tanstack/react-router'
import { addressText } from '@zhiheng/ui'
import type { RecordRow } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { Named } from '../records/naming-of.tsx'
import { NewRecordLink } from '../records/new-link.tsx'
import { useChildren } from './use-record.ts'
import { StateWord, Value } from './value.tsx'

const register = 'deliberation'

/** What is put before a meeting of the leading group, with what the group found. */
export function Deliberations({ meeting, open }: { meeting: string; open: boolean }) {
  const t = useT()
  const { roles } = useActing()
  const items = useChildren(register, 'meeting', meeting)
  return (
    <section className="block">
      <header className="section-head">
        <h2>{t('审议事项')}</h2>
        {open && roles.includes('office') && (
          <NewRecordLink register={register} given={{ meeting }} className="button-link no-print">
            {t('提请审议')}
          </NewRecordLink>
        )}
      </header>
      <Answered query={items}>
        {({ records, names }) =>
          records.length === 0 ? (
            <p className="quiet">
              {t('还没有提请审议的事项：重大质量事项、政策、计划和考核结果在这里列出。')}
            </p>
          ) : (
            <Named region={records[0]!.region} names={names}>
              <DeliberationTable records={records} />
            </Named>
          )
        }
      </Answered>
    </section>
  )
}

function DeliberationTable({ records }: { records: readonly RecordRow[] }) {
  const t = useT()
  return (
    <PlainTable>
      <thead>
        <tr>
          <th>{t('事项')}</th>
          <th>{t('类别')}</th>
          <th>{t('审议的文件')}</th>
          <th>{t('结果')}</th>
          <th>{t('审议意见')}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.id}>
            <td>
              <Link
                to="/records/$register/$address"
                params={{ register, address: addressText(record) }}
              >
                {record.title}
              </Link>
            </td>
            {['kind', 'document'].map((field) => (
              <td key={field}>
                <Value {...{ register, record, field }} />
              </td>
            ))}
            <td>
              <StateWord {...{ register, record }} />
            </td>
            <td className="long-text">
              <Value {...{ register, record }} field="decision" />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
