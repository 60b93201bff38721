import { formatDate, useLanguage } from '@zhiheng/ui'
import { Checkbox } from 'antd'
import { useT } from '../language/use-t.ts'
import type { Edit } from './edit.ts'
import type { DraftItem } from './item.ts'

/** Goals without figures, each taken only when it is ticked. */
export function Ambitions(props: {
  items: readonly DraftItem[]
  onFocus: (key: string | null) => void
  onEdit: (edit: Edit) => void
}) {
  const t = useT()
  const language = useLanguage()
  const { items, onFocus, onEdit } = props
  const found = items.filter((item) => item.kind === 'goal' && item.ambition)
  if (found.length === 0) return null
  return (
    <fieldset className="ambitions">
      <legend>
        {t('定性目标（没有数字）')} <b>{found.length}</b>
      </legend>
      <p className="quiet">{t('勾选的才作为目标跟踪；没有数字，由人说明完成情况。')}</p>
      {found.map((item) => (
        <div key={item.key}>
          <Checkbox
            checked={!item.dropped}
            onChange={({ target }) => {
              onEdit({ do: target.checked ? 'restore' : 'drop', key: item.key })
              onFocus(target.checked ? item.key : null)
            }}
          >
            {item.quote} {item.deadline && <small>{formatDate(item.deadline, language)}</small>}
          </Checkbox>
        </div>
      ))}
    </fieldset>
  )
}
