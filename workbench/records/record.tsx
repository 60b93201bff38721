import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { addressText, FilesAt } from '@zhiheng/ui'
import { useState } from 'react'
import type { RegisterFace } from '../api/catalogue.ts'
import { filesUrl, type RecordDetail, readRecord } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { CampaignProgress } from '../campaigns/progress.tsx'
import { Aid } from '../complaints/aid.tsx'
import { Answered, NotFound, Page } from '../frame/page.tsx'
import { PapersMenu } from '../frame/papers-menu.tsx'
import { useT } from '../language/use-t.ts'
import { Reporters } from '../rewards/reporters.tsx'
import { Matrix } from '../risk/matrix.tsx'
import { Recipients } from '../risk/recipients.tsx'
import { ListResults } from '../sampling/list-results.tsx'
import { FiledPlan } from '../supervision/filed-plan.tsx'
import { Chain } from './chain.tsx'
import { Facts } from './facts.tsx'
import { Look, looking } from './look.tsx'
import { Named } from './naming-of.tsx'
import { Related } from './related.tsx'
import { SentList } from './sent-list.tsx'
import { StateLine } from './state-line.tsx'
import { StepOn } from './step-on.tsx'
import { Steps } from './steps.tsx'
import { Story } from './story.tsx'
import { useRegister } from './use-register.ts'

const route = getRouteApi('/records/$register/$address')

/** One record: where it stands, what may be done, what it says, and what happened. */
export function RecordPage() {
  const { register, address } = route.useParams()
  const post = useActing()
  const face = useRegister(register)
  const detail = useQuery({
    queryKey: ['record', register, address, post.id],
    queryFn: () => readRecord(register, address),
  })
  return (
    <Answered query={face}>
      {(found) =>
        found ? (
          <Answered query={detail}>
            {(answer) => <RecordOf key={address} face={found} detail={answer} />}
          </Answered>
        ) : (
          <NotFound />
        )
      }
    </Answered>
  )
}

function RecordOf({ face, detail }: { face: RegisterFace; detail: RecordDetail }) {
  const t = useT()
  const [chosen, setChosen] = useState<string | null>(null)
  const { record, steps } = detail
  return (
    <Page
      wide
      title={record.title}
      lead={
        <Link to="/records/$register" params={{ register: face.name }}>
          {[face.title, record.number].filter(Boolean).join(' ')}
        </Link>
      }
      actions={
        <>
          {face.name === 'document' && (
            <Link to="/outline/$address" params={{ address: addressText(record) }}>
              {t('打开纲要')}
            </Link>
          )}
          {face.name === 'scheme-draft' && (
            <Link to="/drafts/$address" params={{ address: addressText(record) }}>
              {t('看全部规定')}
            </Link>
          )}
          {face.name === 'scheme' && (
            <Link to="/schemes/$address" params={{ address: addressText(record) }}>
              {t('打开方案')}
            </Link>
          )}
          {face.name === 'draw' && (
            <Link to="/draws/$address" params={{ address: addressText(record) }}>
              {t('打开抽取')}
            </Link>
          )}
          {face.name === 'test-report' && (
            <Link to="/reports/$address" params={{ address: addressText(record) }}>
              {t('打开检验项目')}
            </Link>
          )}
          {face.name === 'sampling-publication' && mayTake(detail, 'amend') && (
            <ListResults address={addressText(record)} />
          )}
          {face.name === 'plan-filing' && <FiledPlan record={record} />}
          <PapersMenu about={face.name} address={addressText(record)} record={record} />
        </>
      }
    >
      <StateLine face={face} detail={detail} />
      <Steps face={face} state={record.state} steps={steps} chosen={chosen} onChoose={setChosen} />
      <FilesAt value={filesUrl(face.name, addressText(record))}>
        <Named region={record.region} names={detail.names}>
          <div className="record">
            <section className="record-fields">
              <h2>{t('内容')}</h2>
              <Facts fields={face.fields} values={record.fields} />
              {face.name === 'campaign' && <CampaignProgress campaign={record} />}
            </section>
            <div className="record-side">
              {face.name === 'risk-assessment' && <Matrix face={face} record={record} />}
              {chosen === looking && <Look face={face} record={record} />}
              {chosen && chosen !== looking && (
                <StepOn
                  key={chosen}
                  face={face}
                  step={chosen}
                  record={record}
                  onDone={() => setChosen(null)}
                />
              )}
              {face.name === 'warning' && <Recipients warning={record} />}
              <SentList sent={detail.sent} />
              {face.name === 'submission' && <Aid record={record} />}
              <Chain face={face} detail={detail} />
              {face.name === 'reward' && <Reporters reward={record} />}
              <Related face={face} record={record} />
              <Story face={face} events={detail.events} />
            </div>
          </div>
        </Named>
      </FilesAt>
    </Page>
  )
}

const mayTake = ({ steps }: RecordDetail, name: string): boolean =>
  steps.some((step) => step.name === name && step.allowed)
