import { Link } from '@tanstack/react-router'
import { addressText, dayOf, formatDate, useLanguage } from '@zhiheng/ui'
import type { RecordRow } from '../api/records.ts'
import { Answered } from '../frame/page.tsx'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { Named } from '../records/naming-of.tsx'
import { Due } from '../today/due.tsx'
import { useChildren } from './use-record.ts'
import { Body, StateWord } from './value.tsx'

const register = 'finding'
const isOpen = ({ state }: RecordRow) => state !== 'closed' && state !== 'dropped'

/** What a round found, with demand, day, what was done about it and where it stands. */
export function Findings({ round }: { round: string }) {
  const t = useT()
  const findings = useChildren(register, 'round', round)
  return (
    <Answered query={findings}>
      {({ records, names }) =>
        records.length === 0 ? (
          <p className="quiet">{t('没有登记问题。')}</p>
        ) : (
          <Named region={records[0]!.region} names={names}>
            <p>
              {t('共 {{n}} 个问题，已销号 {{done}} 个，未销号 {{open}} 个', {
                n: records.length,
                done: records.filter(({ state }) => state === 'closed').length,
                open: records.filter(isOpen).length,
              })}
            </p>
            <FindingTable findings={records} />
          </Named>
        )
      }
    </Answered>
  )
}

function FindingTable({ findings }: { findings: readonly RecordRow[] }) {
  const t = useT()
  return (
    <PlainTable>
      <thead>
        <tr>
          <th>{t('单位')}</th>
          <th>{t('发现的问题')}</th>
          <th>{t('整改要求')}</th>
          <th>{t('整改期限')}</th>
          <th>{t('整改情况')}</th>
          <th>{t('状态')}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((record) => (
          <FindingRow key={record.id} record={record} />
        ))}
      </tbody>
    </PlainTable>
  )
}

function FindingRow({ record }: { record: RecordRow }) {
  const t = useT()
  const language = useLanguage()
  const { fact, demand, rectifyBy, rectification } = record.fields
  const day = String(rectifyBy)
  return (
    <tr>
      <td>
        <Body {...{ register, record }} />
      </td>
      <td>
        <Link to="/records/$register/$address" params={{ register, address: addressText(record) }}>
          {String(fact)}
        </Link>
      </td>
      <td>{String(demand)}</td>
      <td>
        {formatDate(day, language)}{' '}
        {['open', 'overdue'].includes(record.state) && <Due on={day} today={dayOf(new Date())} />}
      </td>
      <td>
        {rectification ? String(rectification) : <span className="quiet">{t('还没有报告。')}</span>}
      </td>
      <td>
        <StateWord {...{ register, record }} />
      </td>
    </tr>
  )
}
