import { getRouteApi, Link } from '@tanstack/react-router'
import { formatDate, readAddress, useLanguage } from '@zhiheng/ui'
import { Button } from 'antd'
import { useState } from 'react'
import type { RecordDetail } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { NewRecordLink } from '../records/new-link.tsx'
import { useRegister } from '../records/use-register.ts'
import { ChooseSubjects } from './choose-subjects.tsx'
import { Findings } from './findings.tsx'
import { Subjects } from './subjects.tsx'
import { useRecord } from './use-record.ts'

const route = getRouteApi('/supervision/rounds/$address')

/** One inspection: whom it looks at, what it found, what became of it. Printed, it is the round's report. */
export function RoundPage() {
  const { address } = route.useParams()
  const round = useRecord('inspection-round', address)
  return (
    <Answered query={round}>
      {(detail) => <RoundOf key={address} detail={detail} address={address} />}
    </Answered>
  )
}

function RoundOf({ detail, address }: { detail: RecordDetail; address: string }) {
  const t = useT()
  const { roles } = useActing()
  const { data: face } = useRegister('inspection-round')
  const [choosing, setChoosing] = useState(false)
  const { fields, state, id } = detail.record
  const runs = state === 'open' && roles.includes('office')
  return (
    <Page
      wide
      title={String(fields.title)}
      lead={
        <RoundLead
          fields={fields}
          state={face?.states[state] ?? ''}
          kinds={face?.fields.kind?.choices}
        />
      }
      actions={
        <>
          {runs && <Button onClick={() => setChoosing(!choosing)}>{t('选定督查对象')}</Button>}
          {runs && (
            <NewRecordLink register="finding" given={{ round: id }}>
              {t('登记问题')}
            </NewRecordLink>
          )}
          <Button onClick={() => window.print()}>{t('打印督查报告')}</Button>
          <Link
            to="/records/$register/$address"
            params={{ register: 'inspection-round', address }}
            className="no-print"
          >
            {t('办理与记录')}
          </Link>
        </>
      }
    >
      {choosing && (
        <ChooseSubjects
          round={id}
          region={readAddress(address)?.region ?? ''}
          document={typeof fields.document === 'string' ? fields.document : null}
          onDone={() => setChoosing(false)}
        />
      )}
      <section className="block">
        <h2>{t('督查对象')}</h2>
        <Subjects round={id} />
      </section>
      <section className="block">
        <h2>{t('发现的问题')}</h2>
        <Findings round={id} />
      </section>
      {typeof fields.summary === 'string' && (
        <section className="block">
          <h2>{t('督查情况')}</h2>
          <p className="long-text">{fields.summary}</p>
        </section>
      )}
    </Page>
  )
}

function RoundLead(props: {
  fields: Readonly<Record<string, unknown>>
  state: string
  kinds: Readonly<Record<string, string>> | undefined
}) {
  const t = useT()
  const language = useLanguage()
  const { fields, state, kinds } = props
  const days = [fields.startsOn, fields.endsOn].map((day) => formatDate(String(day), language))
  const basis = fields.basis ? t('依据：{{source}}', { source: String(fields.basis) }) : ''
  return [kinds?.[String(fields.kind)] ?? '', days.join('—'), state, basis]
    .filter(Boolean)
    .join(' · ')
}
