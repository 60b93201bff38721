import { formatInstant, useLanguage } from '@zhiheng/ui'
import { useT } from '../language/use-t.ts'

/** Says that a form holds what was filled in earlier, and lets go of it. */
export function DraftNote({ at, onDrop }: { at: string; onDrop: () => void }) {
  const t = useT()
  const language = useLanguage()
  return (
    <p className="draft-note" role="status">
      {t('已恢复草稿（{{at}}）', { at: formatInstant(at, language) })}
      <button type="button" className="link-button" onClick={onDrop}>
        {t('放弃草稿')}
      </button>
    </p>
  )
}
