import { Segmented } from 'antd'
import { type ReactNode, useState } from 'react'
import { useT } from '../language/use-t.ts'
import { type DraftScheme, ticked } from './draft.ts'
import { SchemePanel } from './panel.tsx'

interface Beside {
  readonly scheme: DraftScheme | null
  readonly items: readonly { readonly dropped: boolean }[]
  readonly focus: string | null
  readonly onFocus: (key: string | null) => void
  readonly onScheme: (scheme: DraftScheme) => void
  readonly children: ReactNode
}

/** Goals and tasks, and beside them the proposed scheme; that of an award comes first. */
export function BesideItems({ scheme, items, focus, onFocus, onScheme, children }: Beside) {
  const t = useT()
  const rules = ticked(scheme).length
  const kept = items.filter(({ dropped }) => !dropped).length
  const [chosen, choose] = useState<'items' | 'scheme'>(rules > kept ? 'scheme' : 'items')
  if (!scheme) return children
  // What is looked at is in sight, wherever it was clicked.
  const focused = scheme.rules.some(({ key }) => key === focus)
  const side = focus === null ? chosen : focused ? 'scheme' : 'items'
  const show = (next: 'items' | 'scheme') => {
    choose(next)
    onFocus(null)
  }
  return (
    <div className="review-beside">
      <Segmented
        block
        aria-label={t('目标任务还是评价方案')}
        value={side}
        options={[
          { value: 'items', label: t('目标和任务（{{n}}）', { n: kept }) },
          { value: 'scheme', label: t('评价方案草案（{{n}}）', { n: rules }) },
        ]}
        onChange={(next) => show(next as typeof side)}
      />
      {side === 'scheme' ? (
        <SchemePanel scheme={scheme} focus={focus} onFocus={onFocus} onScheme={onScheme} />
      ) : (
        children
      )}
    </div>
  )
}
