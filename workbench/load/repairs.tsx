import type { Repair } from '../api/load.ts'
import { useT } from '../language/use-t.ts'

/** Damaged words of the source, each as it was and as it is read. */
export function Repairs({ text, repairs }: { text: string; repairs: readonly Repair[] }) {
  const t = useT()
  if (repairs.length === 0) return null
  return (
    <details className="document-form">
      <summary>{t('已修复 {{n}} 处乱码，逐处核对', { n: repairs.length })}</summary>
      <ul className="repairs">
        {repairs.map(({ span, was, reads, why }) => (
          <li key={span.start}>
            <q>
              {text.slice(Math.max(0, span.start - 8), span.start)}
              <del>{was}</del> → <ins>{reads}</ins>
              {text.slice(span.end, span.end + 8)}
            </q>{' '}
            <span className="quiet">{why}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
