import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { EmptyState, StateStrip } from '@zhiheng/ui'
import { type DocumentRow, readDocuments } from '../api/documents.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'

/** The documents that the region's programme follows. */
export function OutlineList() {
  const t = useT()
  const post = useActing()
  const documents = useQuery({ queryKey: ['documents', post.id], queryFn: readDocuments })
  const load = (
    <Link to="/load" className="button-link">
      {t('载入纲要文件')}
    </Link>
  )
  return (
    <Page
      title={t('纲要')}
      lead={t('每份文件本身就是进展的一览：打开后，每一句目标和任务旁边都写着它的状态。')}
      actions={
        documents.data?.length ? (
          <>
            <Link to="/records/$register" params={{ register: 'scheme-draft' }}>
              {t('评价方案草案')}
            </Link>
            {load}
          </>
        ) : null
      }
    >
      <Answered query={documents}>
        {(list) =>
          list.length ? (
            <ul className="document-list">
              {list.map((one) => (
                <DocumentLine key={one.id} document={one} />
              ))}
            </ul>
          ) : (
            <EmptyState title={t('还没有载入纲要')} action={load}>
              {t(
                '载入质量发展纲要、实施意见或行动计划的原文，系统读出目标和任务，您逐条确认后生效。',
              )}
            </EmptyState>
          )
        }
      </Answered>
    </Page>
  )
}

function DocumentLine({ document }: { document: DocumentRow }) {
  const t = useT()
  const { title, issuer, docNo, counts, address, region } = document
  const place = typeof region === 'string' ? null : region.name
  const { goals = 0, tasks = 0 } = counts
  // A measure of rules asks for nothing that could be reached or late.
  const asks = goals + tasks > 0
  return (
    <li>
      <Link to="/outline/$address" params={{ address }} className="document-title">
        {title}
      </Link>
      <p className="quiet">
        {[issuer, docNo, place].filter(Boolean).join(' · ')}
        {asks && (
          <>
            {' · '}
            {t('{{goals}}个目标，{{tasks}}项任务', { goals, tasks })}
          </>
        )}
      </p>
      {asks && <StateStrip counts={counts} />}
    </li>
  )
}
