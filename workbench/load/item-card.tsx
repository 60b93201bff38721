import { formatDate, formatTarget, useLanguage } from '@zhiheng/ui'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useT } from '../language/use-t.ts'
import { doubtWords } from './doubt-words.ts'
import { doubtsOf } from './draft.ts'
import type { Edit } from './edit.ts'
import { GoalEditor } from './goal-editor.tsx'
import type { DraftItem } from './item.ts'
import { Joining } from './joining.tsx'
import { TaskEditor } from './task-editor.tsx'

interface Card {
  readonly item: DraftItem
  /** All items in the order of the text, and the text. */
  readonly items: readonly DraftItem[]
  readonly text: string
  readonly open: boolean
  readonly onFocus: (key: string | null) => void
  readonly onEdit: (edit: Edit) => void
}

/** One item in a line; open, it can be edited or dropped. */
export function ItemCard({ item, items, text, open, onFocus, onEdit }: Card) {
  const t = useT()
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (open) card.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const doubts = item.dropped ? [] : doubtsOf(item)
  const change = (next: DraftItem) => onEdit({ do: 'change', item: next })
  return (
    <li
      ref={card}
      className={['item', open ? 'item-open' : '', item.dropped ? 'item-dropped' : ''].join(' ')}
    >
      <button
        type="button"
        className="plain-button item-head"
        aria-expanded={open}
        onClick={() => onFocus(open ? null : item.key)}
      >
        <span className={`item-kind item-${item.kind}`}>
          {item.kind === 'goal' ? t('目标') : t('任务')}
        </span>
        <Summary item={item} />
        {doubts.map((doubt) => (
          <span key={doubt} className="doubt">
            {t(doubtWords[doubt])}
          </span>
        ))}
        {item.dropped && <span className="quiet">{t('已去掉')}</span>}
      </button>
      {open && (
        <div className="item-body">
          <p className="quiet">
            {t('读法：{{reason}}（把握 {{percent}}%）', {
              reason: item.reason,
              percent: Math.round(item.confidence * 100),
            })}
          </p>
          {item.kind === 'goal' ? (
            <GoalEditor goal={item} items={items} onChange={change} onEdit={onEdit} />
          ) : (
            <TaskEditor
              task={item}
              onChange={change}
              onName={(body) => onEdit({ do: 'name', body })}
            />
          )}
          <div className="item-acts">
            <Button
              size="small"
              onClick={() => onEdit({ do: item.dropped ? 'restore' : 'drop', key: item.key })}
            >
              {item.dropped ? t('恢复') : t('去掉这一条')}
            </Button>
            {!item.dropped && <Joining item={item} items={items} text={text} onEdit={onEdit} />}
          </div>
        </div>
      )}
    </li>
  )
}

function Summary({ item }: { item: DraftItem }) {
  const language = useLanguage()
  if (item.kind === 'goal')
    return (
      <span className="item-text">
        {item.indicator} <b>{formatTarget(item, language)}</b>{' '}
        {item.deadline && <small>{formatDate(item.deadline, language)}</small>}
      </span>
    )
  const names = item.departments.map(({ title, printed }) => title ?? printed)
  return (
    <span className="item-text">
      {item.title} {names.length > 0 && <small>{names.join('、')}</small>}
    </span>
  )
}
