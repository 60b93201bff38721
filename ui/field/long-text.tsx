import { useState } from 'react'
import { formatNumber } from '../format/number.ts'
import { useT } from '../language/use-t.ts'

/** Longer texts are folded to their beginning. */
const folded = 300
const beginning = 160
/** Characters of a text that stands in one line of a list. */
const line = 60

/** A text with its paragraphs; a long one shows its beginning and opens. */
export function LongText({ text, brief }: { text: string; brief: boolean }) {
  const t = useT()
  const [open, setOpen] = useState(false)
  if (brief) return <span>{text.length > line ? `${text.slice(0, line)}…` : text}</span>
  if (text.length <= folded) return <span className="long-text">{text}</span>
  return (
    <span className="long-text">
      {open ? text : `${text.slice(0, beginning)}…`}{' '}
      <button
        type="button"
        className="link-button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? t('收起') : t('展开全文（{{n}}字）', { n: formatNumber(text.length) })}
      </button>
    </span>
  )
}
