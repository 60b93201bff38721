import { Link } from '@tanstack/react-router'
import type { LivingOutline } from '../api/documents.ts'
import { useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'

/** The way to a corrected text, for those who may put one in the place of this. */
export function ReviseLink({ outline }: { outline: LivingOutline }) {
  const t = useT()
  const { data: catalogue } = useCatalogue()
  const register = catalogue?.registers.find(({ name }) => name === 'document')
  const { address, state } = outline.document
  if (!register?.steps.revise?.mine || state === 'withdrawn') return null
  return (
    <Link to="/load" search={{ revises: address }}>
      {t('载入更正文本')}
    </Link>
  )
}
