import { getRouteApi, Link, Navigate } from '@tanstack/react-router'
import { formatDate, useLanguage } from '@zhiheng/ui'
import { Button } from 'antd'
import { useState } from 'react'
import type { Rulebook } from '../api/rulebook.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { StepOn } from '../records/step-on.tsx'
import { Steps } from '../records/steps.tsx'
import { useRegister } from '../records/use-register.ts'
import { useRecord } from '../supervision/use-record.ts'
import { Bands, Stages, Terms } from './beside.tsx'
import { Faults } from './faults.tsx'
import { Lines } from './lines.tsx'
import { type Editing, PartPanel } from './part-panel.tsx'
import { useRulebook } from './use-rulebook.ts'
import { kinds } from './words.ts'

const route = getRouteApi('/schemes/$address')

/** One scheme as a printed rule, with what is wrong with it, and its parts to be changed while it is a draft. */
export function RulebookPage() {
  const { address } = route.useParams()
  const book = useRulebook(address)
  return (
    <Answered query={book}>
      {(answer) =>
        answer.rules ? (
          <Navigate to="/drafts/$address" params={{ address }} replace />
        ) : (
          <RulebookOf key={address} book={answer} />
        )
      }
    </Answered>
  )
}

function RulebookOf({ book }: { book: Rulebook }) {
  const t = useT()
  const { roles } = useActing()
  const [editing, edit] = useState<Editing | null>(null)
  const open = book.state === 'draft' || book.state === 'returned'
  const onEdit = open && roles.includes('office') ? edit : undefined
  return (
    <Page
      wide
      title={String(book.fields.title)}
      lead={<Lead book={book} />}
      actions={
        <>
          <Compare book={book} />
          <Button onClick={() => window.print()}>{t('打印')}</Button>
          <Link
            to="/records/$register/$address"
            params={{ register: 'scheme', address: book.address }}
            className="no-print"
          >
            {t('办理与记录')}
          </Link>
        </>
      }
    >
      <Acting address={book.address} />
      <Faults book={book} onEdit={onEdit} />
      <Lines book={book} onEdit={onEdit} />
      <Bands book={book} onEdit={onEdit} />
      <Terms book={book} onEdit={onEdit} />
      <Stages book={book} />
      {editing && <PartPanel book={book} editing={editing} onClose={() => edit(null)} />}
    </Page>
  )
}

function Lead({ book }: { book: Rulebook }) {
  const t = useT()
  const language = useLanguage()
  const { data: face } = useRegister('scheme')
  const { code, version, kind, since, hash } = book.fields
  const word = kinds[String(kind)]
  return (
    <>
      {word && t(word)} · <span className="code">{String(code)}</span> ·{' '}
      {t('第 {{n}} 版', { n: Number(version) })} · {face?.states[book.state] ?? book.state}
      {typeof since === 'string' && (
        <> · {t('{{day}} 起施行', { day: formatDate(since, language) })}</>
      )}
      {typeof hash === 'string' && (
        <>
          {' · '}
          <span className="quiet" title={hash}>
            {t('内容摘要 {{hash}}', { hash: hash.slice(0, 12) })}
          </span>
        </>
      )}
    </>
  )
}

/** To the differences from what it was copied from: an approved version, or a template. */
function Compare({ book }: { book: Rulebook }) {
  const t = useT()
  const { copiedFrom, template } = book.fields
  const before = copiedFrom ?? template
  if (typeof before !== 'string') return null
  return (
    <Link
      to="/schemes/compare"
      search={{ before, after: book.address }}
      className="button-link button-quiet no-print"
    >
      {t('与原方案比较')}
    </Link>
  )
}

/** What may be done with the whole: submitted, approved, returned, published. */
function Acting({ address }: { address: string }) {
  const detail = useRecord('scheme', address)
  const { data: face } = useRegister('scheme')
  const [chosen, choose] = useState<string | null>(null)
  if (!detail.data || !face) return null
  const { record, steps } = detail.data
  return (
    <div className="no-print">
      <Steps face={face} state={record.state} steps={steps} chosen={chosen} onChoose={choose} />
      {chosen && (
        <StepOn
          key={`${chosen} ${record.version}`}
          face={face}
          step={chosen}
          record={record}
          onDone={() => choose(null)}
        />
      )}
    </div>
  )
}
