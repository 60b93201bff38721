import { EmptyState } from '@zhiheng/ui'
import { Segmented } from 'antd'
import { useMemo, useState } from 'react'
import { useT } from '../language/use-t.ts'
import { Ambitions } from './ambitions.tsx'
import { doubtfulFirst, ranksOf } from './draft.ts'
import type { Edit } from './edit.ts'
import type { DraftItem } from './item.ts'
import { ItemCard } from './item-card.tsx'

interface List {
  readonly items: readonly DraftItem[]
  readonly text: string
  readonly focus: string | null
  readonly onFocus: (key: string | null) => void
  readonly onEdit: (edit: Edit) => void
}

/** What was read, the doubtful first; the one in focus is open for editing. */
export function Items({ items, text, focus, onFocus, onEdit }: List) {
  const t = useT()
  const [order, setOrder] = useState<'doubt' | 'text'>('doubt')
  const [kind, setKind] = useState<'all' | 'goal' | 'task'>('all')
  // An item that is being settled stays where it is until the order is asked for again.
  const [ranks, setRanks] = useState(() => ranksOf(items))
  const shown = useMemo(() => {
    const some = items.filter(
      (item) => (kind === 'all' || item.kind === kind) && !(item.ambition && item.dropped),
    )
    return order === 'doubt' ? doubtfulFirst(some, ranks) : some
  }, [items, order, kind, ranks])
  return (
    <section className="items" aria-label={t('读出的目标和任务')}>
      <div className="source-bar">
        <Segmented
          size="small"
          aria-label={t('次序')}
          value={order}
          options={[
            { value: 'doubt', label: t('存疑在前') },
            { value: 'text', label: t('按原文') },
          ]}
          onChange={(next) => {
            setOrder(next as typeof order)
            setRanks(ranksOf(items))
          }}
        />
        <Segmented
          size="small"
          aria-label={t('目标还是任务')}
          value={kind}
          options={[
            { value: 'all', label: t('全部') },
            { value: 'goal', label: t('目标') },
            { value: 'task', label: t('任务') },
          ]}
          onChange={(next) => setKind(next as typeof kind)}
        />
      </div>
      {items.length === 0 && (
        <EmptyState title={t('没有读出目标和任务')}>
          {t('请看看是不是选错了文件；确实有的，在原文中选中文字添加。')}
        </EmptyState>
      )}
      <ul className="item-list">
        {shown.map((item) => (
          <ItemCard
            key={item.key}
            item={item}
            items={items}
            text={text}
            open={item.key === focus}
            onFocus={onFocus}
            onEdit={onEdit}
          />
        ))}
        {kind !== 'task' && (
          <li>
            <Ambitions items={items} onFocus={onFocus} onEdit={onEdit} />
          </li>
        )}
      </ul>
    </section>
  )
}
