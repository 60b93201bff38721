import { Modal } from 'antd'
import { useT } from '../language/use-t.ts'
import { doubtWords } from './doubt-words.ts'
import { doubtfulFirst, doubtsOf } from './draft.ts'
import type { DraftItem } from './item.ts'
import { nameOf } from './joining.tsx'

/** Items that somebody should still look at. */
export const doubtful = (items: readonly DraftItem[]): DraftItem[] =>
  doubtfulFirst(items).filter((item) => !item.dropped && doubtsOf(item).length > 0)

/** Lists what is still in doubt, once, before a document is confirmed with it. */
export function AskDoubts(props: {
  items: readonly DraftItem[]
  onConfirm: () => void
  onLook: (key: string) => void
  onCancel: () => void
}) {
  const t = useT()
  const { items, onConfirm, onLook, onCancel } = props
  const open = doubtful(items)
  return (
    <Modal
      open
      title={t('还有 {{n}} 项需要核对', { n: open.length })}
      okText={t('照样确认')}
      cancelText={t('继续核对')}
      onOk={onConfirm}
      onCancel={onCancel}
    >
      <p>{t('确认以后仍可在每条记录上更正。点一条可以先去核对。')}</p>
      <ul className="ask-list">
        {open.map((item) => (
          <li key={item.key}>
            <button type="button" className="link-button" onClick={() => onLook(item.key)}>
              {nameOf(item)}
            </button>{' '}
            <span className="quiet">
              {doubtsOf(item)
                .map((doubt) => t(doubtWords[doubt]))
                .join('、')}
            </span>
          </li>
        ))}
      </ul>
    </Modal>
  )
}
