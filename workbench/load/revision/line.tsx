import { formatTarget, useLanguage } from '@zhiheng/ui'
import { Button } from 'antd'
import { useT } from '../../language/use-t.ts'
import type { DraftItem } from '../item.ts'

/** An item of the new text in one line: what it is, and the ways to its words and to its fields. */
export function ItemLine(props: {
  item: DraftItem
  chosen: boolean
  onFocus: (key: string) => void
  onOpen: (key: string) => void
}) {
  const t = useT()
  const language = useLanguage()
  const { item, chosen, onFocus, onOpen } = props
  return (
    <div className={chosen ? 'change-head change-chosen' : 'change-head'}>
      <button
        type="button"
        className="plain-button change-name"
        aria-pressed={chosen}
        onClick={() => onFocus(item.key)}
      >
        <KindTag kind={item.kind} />
        {item.kind === 'goal' ? (
          <span>
            {item.indicator} <b>{formatTarget(item, language)}</b>
          </span>
        ) : (
          <span>{item.title}</span>
        )}
      </button>
      <Button size="small" type="link" onClick={() => onOpen(item.key)}>
        {t('修改内容')}
      </Button>
    </div>
  )
}

export function KindTag({ kind }: { kind: 'goal' | 'task' }) {
  const t = useT()
  return <span className={`item-kind item-${kind}`}>{kind === 'goal' ? t('目标') : t('任务')}</span>
}
