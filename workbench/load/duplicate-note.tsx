import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Checkbox } from 'antd'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { outlineQuery } from './outline-query.ts'
import type { Duplicate } from './use-same-document.ts'

const route = getRouteApi('/load')

/** Says that the document is there already, and offers the two ways on. */
export function DuplicateNote(props: { duplicate: Duplicate; onRevise: () => void }) {
  const t = useT()
  const post = useActing()
  const queries = useQueryClient()
  const navigate = route.useNavigate()
  const { document, by, certain, asNew, onAsNew } = props.duplicate
  const { address, title } = document
  const revise = async () => {
    await queries.ensureQueryData(outlineQuery(address, post.id))
    props.onRevise()
    await navigate({ search: { revises: address }, ignoreBlocker: true })
  }
  return (
    <section className="load-note load-note-doubt" aria-label={t('已有同一份文件')}>
      <p>
        {by === 'number'
          ? t('这个文号已经载入过：')
          : certain
            ? t('标题和正文都与已载入的文件相同：')
            : t('已载入过标题相同的文件：')}
        <Link to="/outline/$address" params={{ address }} target="_blank">
          {title}
        </Link>
      </p>
      {document.state === 'confirmed' ? (
        <Button size="small" onClick={() => void revise()}>
          {t('作为更正文本重新载入《{{title}}》', { title })}
        </Button>
      ) : (
        <p>
          {t('它已经公开：先撤下公开，才能载入更正文本。')}
          <Link to="/records/$register/$address" params={{ register: 'document', address }}>
            {t('去撤下公开')}
          </Link>
        </p>
      )}
      {certain && (
        <Checkbox checked={asNew} onChange={(event) => onAsNew(event.target.checked)}>
          {t('仍作为新文件（将有两份相同的文件）')}
        </Checkbox>
      )}
    </section>
  )
}
