import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { GroupMember } from '../api/organisation.ts'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import { groupDutyWords } from './words.ts'

/** Who serves on the day, chair first; earlier and later members on demand. */
export function MembersTable(props: {
  members: readonly GroupMember[]
  body: (code: string) => string
}) {
  const t = useT()
  const [all, setAll] = useState(false)
  const { members, body } = props
  const serving = members.filter(({ serves }) => serves)
  const shown = all ? members : serving
  const others = members.length - serving.length
  return (
    <>
      <PlainTable>
        <thead>
          <tr>
            <th scope="col">{t('小组职务')}</th>
            <th scope="col">{t('成员单位')}</th>
            <th scope="col">{t('姓名')}</th>
            <th scope="col">{t('现任职务')}</th>
            <th scope="col">{t('任期')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((member) => (
            <tr key={member.address} className={member.serves ? undefined : 'quiet'}>
              <td>
                <Link
                  to="/records/$register/$address"
                  params={{ register: 'group-member', address: member.address }}
                >
                  {t(groupDutyWords[member.duty as keyof typeof groupDutyWords] ?? '成员')}
                </Link>
              </td>
              <td>{member.department ? body(member.department) : ''}</td>
              <td>{member.personName}</td>
              <td>{member.position}</td>
              <td className="nowrap">
                {member.since} {t('至')} {member.until ?? t('今')}
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {shown.length === 0 && <p className="quiet">{t('当日没有成员。')}</p>}
      {others > 0 && (
        <button type="button" className="link-button no-print" onClick={() => setAll(!all)}>
          {all ? t('只看当日在任的') : t('另有 {{n}} 人次不在任期内', { n: others })}
        </button>
      )}
    </>
  )
}
