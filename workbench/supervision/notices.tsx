import { Link } from '@tanstack/react-router'
import { addressText } from '@zhiheng/ui'
import { Answered } from '../frame/page.tsx'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { Named } from '../records/naming-of.tsx'
import { useChildren } from './use-record.ts'
import { StateWord, Value } from './value.tsx'

const register = 'meeting-notice'

/** The units that a meeting calls: receipt, who comes, and whether they came. */
export function Notices({ meeting }: { meeting: string }) {
  const t = useT()
  const notices = useChildren(register, 'meeting', meeting)
  return (
    <Answered query={notices}>
      {({ records, names }) =>
        records.length === 0 ? (
          <p className="quiet">{t('还没有参会单位：先添加，再印发会议通知。')}</p>
        ) : (
          <Named region={records[0]!.region} names={names}>
            <PlainTable>
              <thead>
                <tr>
                  <th>{t('单位')}</th>
                  <th>{t('参会人员')}</th>
                  <th>{t('状态')}</th>
                </tr>
              </thead>
              <tbody>
                {records.map((record) => (
                  <tr key={record.id}>
                    <td>
                      <Value {...{ register, record }} field="department" />
                    </td>
                    <td>
                      <Value {...{ register, record }} field="attendee" />
                    </td>
                    <td>
                      <Link
                        to="/records/$register/$address"
                        params={{ register, address: addressText(record) }}
                      >
                        <StateWord {...{ register, record }} />
                      </Link>
                    </td>
                  </tr>
                ))}
              </tbody>
            </PlainTable>
          </Named>
        )
      }
    </Answered>
  )
}
