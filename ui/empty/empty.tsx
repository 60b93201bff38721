import type { ReactNode } from 'react'
import { useT } from '../language/use-t.ts'

/** Says what would be here, why it is not, and offers the one action to start. */
export function EmptyState(props: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-title">{props.title}</p>
      {props.children && <div className="empty-text">{props.children}</div>}
      {props.action && <div className="empty-action">{props.action}</div>}
    </div>
  )
}

/** Says what went wrong, in the words of whoever refused, and offers to try again. */
export function Failure({ says, onRetry }: { says: string; onRetry?: (() => void) | undefined }) {
  const t = useT()
  return (
    <div className="failure" role="alert">
      <p>{says}</p>
      {onRetry && (
        <button type="button" className="link-button" onClick={onRetry}>
          {t('重试')}
        </button>
      )}
    </div>
  )
}
