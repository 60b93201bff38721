import { Button, Select } from 'antd'
import { useId } from 'react'
import type { GoneItem } from '../../api/load.ts'
import { useT } from '../../language/use-t.ts'
import type { DraftItem } from '../item.ts'
import { paired } from './decisions.ts'
import { ItemLine } from './line.tsx'
import type { Compared } from './use-comparison.ts'

interface Props {
  readonly item: DraftItem
  readonly gone: readonly GoneItem[]
  readonly compared: Compared
  readonly focus: string | null
  readonly onFocus: (key: string) => void
  readonly onOpen: (key: string) => void
}

/** An item that the kept text does not have; a person may say which of those that are gone it is. */
export function AddedItem({ item, gone, compared, focus, onFocus, onOpen }: Props) {
  const t = useT()
  const id = useId()
  const { decisions, decide } = compared
  const others = gone.filter(({ kind }) => kind === item.kind)
  return (
    <li>
      <ItemLine item={item} chosen={focus === item.key} onFocus={onFocus} onOpen={onOpen} />
      <p className="change-quote">{item.quote}</p>
      <div className="change-acts">
        {others.length > 0 && (
          <>
            <label htmlFor={id}>{t('其实接着原来的')}</label>
            <Select
              id={id}
              size="small"
              placeholder={t('选一条删去的')}
              value={null}
              popupMatchSelectWidth={false}
              options={others.map(({ record, title }) => ({ value: record, label: title }))}
              onChange={(record: string | null) =>
                record !== null && decide(paired(decisions, item.key, record))
              }
            />
          </>
        )}
        {decisions.continues[item.key] === null && (
          <Button size="small" onClick={() => decide(paired(decisions, item.key, undefined))}>
            {t('恢复自动对应')}
          </Button>
        )}
      </div>
    </li>
  )
}
