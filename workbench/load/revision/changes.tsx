import { Failure } from '@zhiheng/ui'
import type { ReactNode } from 'react'
import { saysOf } from '../../api/fault.ts'
import { PagePending } from '../../frame/page.tsx'
import { useT } from '../../language/use-t.ts'
import type { DraftItem } from '../item.ts'
import { AddedItem } from './added-item.tsx'
import { GoingItem } from './going-item.tsx'
import { Gone } from './gone.tsx'
import { groupsOf } from './groups.ts'
import type { Compared } from './use-comparison.ts'

interface Changes {
  readonly items: readonly DraftItem[]
  readonly compared: Compared
  readonly focus: string | null
  readonly onFocus: (key: string) => void
  /** Opens an item among all that were read. */
  readonly onOpen: (key: string) => void
}

/** What the corrected text would change, before it changes anything. */
export function Changes(props: Changes) {
  const t = useT()
  const { items, compared } = props
  const { query, settled } = compared
  if (query.error)
    return <Failure says={saysOf(query.error)} onRetry={() => void query.refetch()} />
  if (!query.data) return <PagePending />
  const { changed, added, gone, same } = groupsOf(items, query.data)
  const one = { ...props, gone }
  return (
    <div className={settled ? 'changes' : 'changes changes-moving'} aria-busy={!settled}>
      <Group title={t('改写')} n={changed.length} none={t('没有改写')}>
        {changed.map((going) => (
          <GoingItem key={going.record} going={going} {...one} />
        ))}
      </Group>
      <Group title={t('新增')} n={added.length} none={t('没有新增')}>
        {added.map((item) => (
          <AddedItem key={item.key} item={item} {...one} />
        ))}
      </Group>
      <Group title={t('删去')} n={gone.length} none={t('没有删去')}>
        {gone.map((item) => (
          <Gone key={item.record} item={item} />
        ))}
      </Group>
      <details className="change-group">
        <summary>
          {t('沿用')} <b>{same.length}</b>
        </summary>
        <ul>
          {same.map((going) => (
            <GoingItem key={going.record} going={going} {...one} />
          ))}
        </ul>
      </details>
    </div>
  )
}

function Group(props: { title: string; n: number; none: string; children: ReactNode }) {
  const { title, n, none, children } = props
  return (
    <section className="change-group">
      <h2>
        {title} <b>{n}</b>
      </h2>
      {n > 0 ? <ul>{children}</ul> : <p className="quiet">{none}</p>}
    </section>
  )
}
