import { Link } from '@tanstack/react-router'
import { addressText, formatDate, useLanguage } from '@zhiheng/ui'
import type { RecordRow } from '../api/records.ts'
import { Answered } from '../frame/page.tsx'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { Named } from '../records/naming-of.tsx'
import { useChildren } from './use-record.ts'
import { Body, StateWord, Value } from './value.tsx'

const register = 'inspection-subject'

/** Whom a round looks at, and whether it has. */
export function Subjects({ round }: { round: string }) {
  const t = useT()
  const subjects = useChildren(register, 'round', round)
  return (
    <Answered query={subjects}>
      {({ records, names }) =>
        records.length === 0 ? (
          <p className="quiet">{t('还没有选定对象：点“选定督查对象”，选部门、地区和任务。')}</p>
        ) : (
          <Named region={records[0]!.region} names={names}>
            <PlainTable>
              <thead>
                <tr>
                  <th>{t('单位')}</th>
                  <th>{t('督查的任务')}</th>
                  <th>{t('检查')}</th>
                </tr>
              </thead>
              <tbody>
                {records.map((record) => (
                  <SubjectRow key={record.id} record={record} />
                ))}
              </tbody>
            </PlainTable>
          </Named>
        )
      }
    </Answered>
  )
}

function SubjectRow({ record }: { record: RecordRow }) {
  const t = useT()
  const language = useLanguage()
  const { task, visitedOn } = record.fields
  return (
    <tr>
      <td>
        <Body {...{ register, record }} />
      </td>
      <td>{task ? <Value {...{ register, record }} field="task" /> : t('全部工作')}</td>
      <td>
        <Link to="/records/$register/$address" params={{ register, address: addressText(record) }}>
          <StateWord {...{ register, record }} />
          {typeof visitedOn === 'string' && ` ${formatDate(visitedOn, language)}`}
        </Link>
      </td>
    </tr>
  )
}
