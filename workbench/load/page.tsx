import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EmptyState } from '@zhiheng/ui'
import { useState } from 'react'
import type { LivingOutline } from '../api/documents.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import '../look/correct.css'
import '../look/load.css'
import { Intake } from './intake.tsx'
import { outlineQuery } from './outline-query.ts'
import { ResumeNote } from './resume-note.tsx'
import { Review } from './review.tsx'
import { type Start, startOf } from './start.ts'
import { useReviewKey } from './use-kept-review.ts'

const route = getRouteApi('/load')

/** Load a document, or the corrected text of one: a file or pasted text, what was read from it, and the confirmation. */
export function LoadPage() {
  const { revises } = route.useSearch()
  const post = useActing()
  const outline = useQuery({
    ...outlineQuery(revises ?? '', post.id),
    enabled: revises !== undefined,
  })
  const [start, setStart] = useState<Start | null>(null)
  const revised = revises === undefined ? null : outline.data
  if (revised === undefined) return <Answered query={outline}>{() => null}</Answered>
  if (revised && revised.document.state !== 'confirmed') return <Closed outline={revised} />
  if (start)
    return (
      <Review
        key={start.document.sha256}
        start={start}
        revises={revised}
        onAgain={() => setStart(null)}
      />
    )
  return <Begin key={revises} revises={revised} onStart={setStart} />
}

function Begin(props: { revises: LivingOutline | null; onStart: (start: Start) => void }) {
  const t = useT()
  const post = useActing()
  const { revises, onStart } = props
  const key = useReviewKey(revises?.document.address)
  const title = revises?.document.title
  return (
    <Page
      title={title === undefined ? t('载入文件') : t('载入更正文本：{{title}}', { title })}
      lead={
        title === undefined
          ? t('载入纲要、实施意见或行动计划的原文；读出的内容由您确认，确认前什么也不保存。')
          : t(
              '载入更正后的全文；先与现在的文本逐条对照，确认后再替换。沿用的目标和任务保留上报、证据和经过。',
            )
      }
    >
      <ResumeNote at={key} onResume={(review) => onStart({ ...review, restored: true })} />
      <Intake
        region={revises?.document.region.code ?? post.region.code}
        onRead={(document) => onStart(startOf(document))}
      />
    </Page>
  )
}

/** Why the text of a document cannot be corrected as it stands. */
function Closed({ outline }: { outline: LivingOutline }) {
  const t = useT()
  const { address, title, state } = outline.document
  return (
    <Page title={t('载入更正文本：{{title}}', { title })}>
      <EmptyState
        title={
          state === 'published'
            ? t('它已经公开：先撤下公开，才能载入更正文本。')
            : t('这份文件已撤回，不再更正。')
        }
        action={
          <Link to="/records/$register/$address" params={{ register: 'document', address }}>
            {state === 'published' ? t('去撤下公开') : t('看它的办理记录')}
          </Link>
        }
      />
    </Page>
  )
}
