import { Button, Checkbox } from 'antd'
import { useCatalogue } from '../../app/use-session.ts'
import { useT } from '../../language/use-t.ts'
import { adopted, paired } from './decisions.ts'
import { FieldChanges } from './field-changes.tsx'
import type { Going } from './groups.ts'
import { ItemLine } from './line.tsx'
import type { Compared } from './use-comparison.ts'

interface Props {
  readonly going: Going
  readonly compared: Compared
  readonly focus: string | null
  readonly onFocus: (key: string) => void
  readonly onOpen: (key: string) => void
}

/** A record that goes on, with what the new text states otherwise. */
export function GoingItem({ going, compared, focus, onFocus, onOpen }: Props) {
  const t = useT()
  const { item, changes, state } = going
  const { decisions, decide } = compared
  const { data: catalogue } = useCatalogue()
  const register = catalogue?.registers.find(({ name }) => name === item.kind)
  const adopts = !decisions.declined.includes(item.key)
  const more = changes.some(({ field }) => field !== 'quote')
  const said = decisions.continues[item.key] !== undefined
  return (
    <li>
      <ItemLine item={item} chosen={focus === item.key} onFocus={onFocus} onOpen={onOpen} />
      <FieldChanges changes={changes} fields={register?.fields ?? {}} adopts={adopts} />
      <div className="change-acts">
        {more && (
          <Checkbox
            checked={adopts}
            onChange={(event) => decide(adopted(decisions, item.key, event.target.checked))}
          >
            {t('采用新内容')}
          </Checkbox>
        )}
        <span className="quiet">{register?.states[state] ?? state}</span>
        <Button size="small" onClick={() => decide(paired(decisions, item.key, null))}>
          {t('不是同一条')}
        </Button>
        {said && (
          <Button size="small" onClick={() => decide(paired(decisions, item.key, undefined))}>
            {t('恢复自动对应')}
          </Button>
        )}
      </div>
      {more && !adopts && (
        <p className="quiet">{t('只更新原文出处，任务或目标的内容保持不变。')}</p>
      )}
    </li>
  )
}
