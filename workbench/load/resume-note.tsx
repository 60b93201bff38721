import { formatInstant, useLanguage } from '@zhiheng/ui'
import { Button } from 'antd'
import { useState } from 'react'
import { useT } from '../language/use-t.ts'
import { dropDraft } from '../records/draft.ts'
import { type KeptReview, readReview } from './kept-review.ts'

/** Offers to go on with a review that was left. */
export function ResumeNote(props: { at: string; onResume: (review: KeptReview) => void }) {
  const t = useT()
  const language = useLanguage()
  const [left, setLeft] = useState(() => readReview(props.at, new Date()))
  if (!left) return null
  const { face, document } = left.review
  const drop = () => {
    dropDraft(props.at)
    setLeft(null)
  }
  return (
    <section className="load-note" aria-label={t('没有确认的核对')}>
      <p>
        {t('{{at}}核对过《{{title}}》，还没有确认。', {
          at: formatInstant(left.at, language),
          title: face.title || document.name,
        })}
      </p>
      <Button size="small" onClick={() => props.onResume(left.review)}>
        {t('接着核对')}
      </Button>
      <Button size="small" onClick={drop}>
        {t('放弃草稿')}
      </Button>
    </section>
  )
}
