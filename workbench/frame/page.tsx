import { Link } from '@tanstack/react-router'
import { EmptyState, Failure } from '@zhiheng/ui'
import type { ReactNode } from 'react'
import { Fault, saysOf } from '../api/fault.ts'
import { useT } from '../language/use-t.ts'

/** A page with its one `h1`; `wide` takes the whole window. */
export function Page(props: {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  wide?: boolean
  children: ReactNode
}) {
  const { title, lead, actions, wide, children } = props
  return (
    <div className={wide ? 'page page-wide' : 'page'}>
      <title>{`${title} · 质衡`}</title>
      <header className="page-head">
        <div className="page-head-text">
          <h1>{title}</h1>
          {lead && <div className="page-lead">{lead}</div>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  )
}

export function PagePending() {
  const t = useT()
  return (
    <p className="pending" role="status">
      {t('正在读取…')}
    </p>
  )
}

/** Where a page could not be drawn. */
export function PageFailure({ error, reset }: { error: unknown; reset?: () => void }) {
  const t = useT()
  return (
    <Page title={t('出错了')}>
      <Failure
        says={
          error instanceof Fault
            ? saysOf(error)
            : t('页面没有画出来。请刷新后再试；仍不行时，请把下面这句话告诉管理员。')
        }
        onRetry={reset}
      />
      {!(error instanceof Fault) && <p className="quiet code">{saysOf(error)}</p>}
    </Page>
  )
}

export function NotFound() {
  const t = useT()
  return (
    <Page title={t('没有这个页面')}>
      <EmptyState title={t('这个地址下没有内容')} action={<Link to="/">{t('回到今日')}</Link>}>
        {t('链接可能已过期，或者记录已移交其他单位。')}
      </EmptyState>
    </Page>
  )
}

/** Where there is nothing, or nothing that the post may see: to ask again would not help. */
function Unseen({ says }: { says: string }) {
  const t = useT()
  return (
    <Page title={t('看不到这个页面')}>
      <EmptyState title={says} action={<Link to="/">{t('回到今日')}</Link>} />
    </Page>
  )
}

interface Answer<T> {
  readonly data: T | undefined
  readonly error: unknown
  readonly refetch: () => unknown
}

/** Answers after which asking again would not help. */
const unseen = [403, 404]

/** Draws what a query answered, or says that it is being read, or what went wrong. */
export function Answered<T>(props: { query: Answer<T>; children: (data: T) => ReactNode }) {
  const { data, error, refetch } = props.query
  if (data !== undefined) return props.children(data)
  if (error instanceof Fault && unseen.includes(error.status))
    return <Unseen says={error.message} />
  if (error) return <Failure says={saysOf(error)} onRetry={() => void refetch()} />
  return <PagePending />
}
