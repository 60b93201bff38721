import { Link } from '@tanstack/react-router'
import { formatNumber } from '@zhiheng/ui'
import { Button } from 'antd'
import type { RegisterFace } from '../api/catalogue.ts'
import type { RecordRow } from '../api/records.ts'
import { useT } from '../language/use-t.ts'

/** A record on which the step was not taken, and why. */
export interface Refused {
  readonly row: RecordRow
  readonly address: string
  readonly says: readonly string[]
}

/** How many records the step was taken on, and each of the others with its reason. */
export function BulkResult(props: {
  n: number
  refused: readonly Refused[]
  face: RegisterFace
  onRetry: () => void
  onClose: () => void
}) {
  const t = useT()
  const { n, refused, face, onRetry, onClose } = props
  return (
    <div className="bulk-result" role="status">
      <p className="bulk-done">
        {t('已办理{{n}}条', { n: formatNumber(n) })}
        {refused.length > 0 && (
          <>
            {' · '}
            <b className="bulk-refused">
              {t('未办理{{n}}条', { n: formatNumber(refused.length) })}
            </b>
          </>
        )}
      </p>
      {refused.length > 0 && (
        <ul className="bulk-list">
          {refused.map(({ row, address, says }) => (
            <li key={address}>
              <Link
                to="/records/$register/$address"
                params={{ register: face.name, address }}
                target="_blank"
              >
                {row.title}
              </Link>
              <span>{says.join('；')}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="form-actions">
        <Button type="primary" onClick={onClose}>
          {t('完成')}
        </Button>
        {refused.length > 0 && (
          <Button onClick={onRetry}>
            {t('改过后再办理这{{n}}条', { n: formatNumber(refused.length) })}
          </Button>
        )}
      </div>
    </div>
  )
}
