import { getRouteApi, Link } from '@tanstack/react-router'
import { formatDate, useLanguage } from '@zhiheng/ui'
import { Button } from 'antd'
import { useState } from 'react'
import type { RecordDetail } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { PapersMenu } from '../frame/papers-menu.tsx'
import { useT } from '../language/use-t.ts'
import { NewRecordLink } from '../records/new-link.tsx'
import { useRegister } from '../records/use-register.ts'
import { Deliberations } from './deliberations.tsx'
import { InviteUnits } from './invite-units.tsx'
import { Notices } from './notices.tsx'
import { RecordLines } from './record-lines.tsx'
import { useRecord } from './use-record.ts'

const route = getRouteApi('/supervision/meetings/$address')

/** One meeting: agenda, what is deliberated, who is called and came, and what it decided. */
export function MeetingPage() {
  const { address } = route.useParams()
  const meeting = useRecord('meeting', address)
  return (
    <Answered query={meeting}>
      {(detail) => <MeetingOf key={address} detail={detail} address={address} />}
    </Answered>
  )
}

function MeetingOf({ detail, address }: { detail: RecordDetail; address: string }) {
  const t = useT()
  const { roles } = useActing()
  const [inviting, setInviting] = useState(false)
  const { fields, id, state, region } = detail.record
  const office = roles.includes('office')
  const agenda = Array.isArray(fields.agenda) ? (fields.agenda as string[]) : []
  return (
    <Page
      wide
      title={String(fields.title)}
      lead={<MeetingLead fields={fields} state={state} />}
      actions={
        <>
          {office && ['planned', 'called'].includes(state) && (
            <Button onClick={() => setInviting(!inviting)}>{t('添加参会单位')}</Button>
          )}
          {office && (
            <NewRecordLink register="decision" given={{ meeting: id }}>
              {t('登记议定事项')}
            </NewRecordLink>
          )}
          {fields.kind === 'group' && <PapersMenu about="meeting" address={address} />}
          <Button onClick={() => window.print()}>{t('打印')}</Button>
          <Link
            to="/records/$register/$address"
            params={{ register: 'meeting', address }}
            className="no-print"
          >
            {t('办理与记录')}
          </Link>
        </>
      }
    >
      {inviting && (
        <InviteUnits
          meeting={id}
          region={region}
          title={String(fields.title)}
          onDone={() => setInviting(false)}
        />
      )}
      <section className="block">
        <h2>{t('议题')}</h2>
        <ol>
          {agenda.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      {fields.kind === 'group' && (
        <Deliberations meeting={id} open={['planned', 'called', 'held'].includes(state)} />
      )}
      <section className="block">
        <h2>{t('参会单位')}</h2>
        <Notices meeting={id} />
      </section>
      <section className="block">
        <h2>{t('议定事项')}</h2>
        <RecordLines
          register="decision"
          due="deadline"
          where={{ meeting: id }}
          none={t('还没有登记议定事项；议定后自动列为任务。')}
        />
      </section>
      {typeof fields.summary === 'string' && (
        <section className="block">
          <h2>{t('会议纪要')}</h2>
          <p className="long-text">{fields.summary}</p>
        </section>
      )}
    </Page>
  )
}

function MeetingLead(props: { fields: Readonly<Record<string, unknown>>; state: string }) {
  const language = useLanguage()
  const { data: face } = useRegister('meeting')
  const { fields, state } = props
  const kind = face?.fields.kind?.choices?.[String(fields.kind)]
  const day = formatDate(String(fields.heldOn), language)
  const parts = [
    kind,
    `${day}${fields.time ? ` ${fields.time}` : ''}`,
    fields.place,
    face?.states[state],
  ]
  return parts.filter(Boolean).join(' · ')
}
