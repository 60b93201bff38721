import type { Repair } from '../api/load.ts'
import { useT } from '../language/use-t.ts'

interface Repaired {
  readonly text: string
  readonly repairs: readonly Repair[]
}

/** Damaged words of the source, each as it was and as it is read; those merely left out come after. */
export function Repairs({ text, repairs }: Repaired) {
  const t = useT()
  if (repairs.length === 0) return null
  const read = repairs.filter(({ reads }) => reads !== '')
  const leftOut = repairs.filter(({ reads }) => reads === '')
  const both = read.length > 0 && leftOut.length > 0
  return (
    <details className="document-form">
      <summary>{t('已修复 {{n}} 处乱码，逐处核对', { n: repairs.length })}</summary>
      <div className="repairs">
        <List text={text} repairs={read} />
        {both && <h3>{t('读取时略去的 {{n}} 处', { n: leftOut.length })}</h3>}
        <List text={text} repairs={leftOut} />
      </div>
    </details>
  )
}

function List({ text, repairs }: Repaired) {
  if (repairs.length === 0) return null
  return (
    <ul>
      {repairs.map(({ span, was, reads, why }) => (
        <li key={span.start}>
          <q>
            {text.slice(Math.max(0, span.start - 8), span.start)}
            <del>{was}</del>
            {reads !== '' && (
              <>
                {' → '}
                <ins>{reads}</ins>
              </>
            )}
            {text.slice(span.end, span.end + 8)}
          </q>{' '}
          <span className="quiet">{why}</span>
        </li>
      ))}
    </ul>
  )
}
