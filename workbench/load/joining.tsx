import { Button, Select } from 'antd'
import { useId } from 'react'
import { useT } from '../language/use-t.ts'
import type { Edit } from './edit.ts'
import type { DraftItem } from './item.ts'
import { mergeable } from './merge.ts'

interface Joining {
  readonly item: DraftItem
  readonly items: readonly DraftItem[]
  readonly text: string
  readonly onEdit: (edit: Edit) => void
}

/** Makes one item of this and another of its kind, and two of it again. */
export function Joining({ item, items, text, onEdit }: Joining) {
  const t = useT()
  const id = useId()
  const others = mergeable(items, item)
  const at = items.indexOf(item)
  const before = others.find((other) => items.indexOf(other) < at)
  const after = others.find((other) => items.indexOf(other) > at)
  const named = (other: DraftItem) => {
    if (other === before) return t('上一条：{{title}}', { title: nameOf(other) })
    if (other === after) return t('下一条：{{title}}', { title: nameOf(other) })
    return nameOf(other)
  }
  return (
    <>
      {others.length > 0 && (
        <span className="joining">
          <label htmlFor={id}>{t('合并')}</label>
          <Select
            id={id}
            size="small"
            placeholder={t('与哪一条合并')}
            value={null}
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
            options={others.map((other) => ({ value: other.key, label: named(other) }))}
            onChange={(key: string | null) =>
              key !== null && onEdit({ do: 'merge', text, key: item.key, with: key })
            }
          />
        </span>
      )}
      {item.parts && (
        <Button size="small" onClick={() => onEdit({ do: 'split', key: item.key })}>
          {t('拆回两条')}
        </Button>
      )}
    </>
  )
}

/** What an item is called in one line. */
export const nameOf = (item: DraftItem): string =>
  item.kind === 'goal' ? `${item.indicator} ${item.value ?? ''}`.trim() : item.title
