import { Modal } from 'antd'
import { useT } from '../language/use-t.ts'
import { type DraftRule, isUnsure } from '../schemes/draft.ts'
import { doubtWords } from './doubt-words.ts'
import { doubtfulFirst, doubtsOf } from './draft.ts'
import type { DraftItem } from './item.ts'
import { nameOf } from './joining.tsx'

/** Items that somebody should still look at. */
const doubtful = (items: readonly DraftItem[]): DraftItem[] =>
  doubtfulFirst(items).filter((item) => !item.dropped && doubtsOf(item).length > 0)

/** What somebody should still look at, by name: items, then ticked rules. */
export const openIn = (items: readonly DraftItem[], rules: readonly DraftRule[]) => [
  ...doubtful(items).map((item) => ({
    key: item.key,
    name: nameOf(item),
    doubts: doubtsOf(item).map((doubt) => doubtWords[doubt]),
  })),
  ...rules.filter(isUnsure).map(({ key, quote }) => ({
    ...{ key, name: quote, doubts: [doubtWords.confidence] },
  })),
]

/** Lists what is still in doubt, once, before a document is confirmed with it. */
export function AskDoubts(props: {
  items: readonly DraftItem[]
  rules: readonly DraftRule[]
  onConfirm: () => void
  onLook: (key: string) => void
  onCancel: () => void
}) {
  const t = useT()
  const { items, rules, onConfirm, onLook, onCancel } = props
  const open = openIn(items, rules)
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
        {open.map(({ key, name, doubts }) => (
          <li key={key}>
            <button type="button" className="link-button" onClick={() => onLook(key)}>
              {name}
            </button>{' '}
            <span className="quiet">{doubts.map((doubt) => t(doubt)).join('、')}</span>
          </li>
        ))}
      </ul>
    </Modal>
  )
}
