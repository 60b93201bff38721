import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { LivingOutline } from '../api/documents.ts'
import { readRecord } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { useTitles } from '../app/use-titles.ts'
import { useT } from '../language/use-t.ts'
import { useRegister } from '../records/use-register.ts'
import { openSteps, publicityOf } from './publication-words.ts'

/** Whether the document is public, whether it is meant to be, and the way to what the post may do about it. */
export function Publication({ document }: { document: LivingOutline['document'] }) {
  const t = useT()
  const { choices } = useTitles()
  const { address, state, openness } = document
  const meant = choices('document', 'openness')[openness ?? '']
  return (
    <p className="publication">
      <b>{t(publicityOf(state))}</b>
      {meant && <span className="quiet">{t('公开属性：{{choice}}', { choice: meant })}</span>}
      <Link to="/records/$register/$address" params={{ register: 'document', address }}>
        <Doable address={address} />
      </Link>
    </p>
  )
}

/** The steps that are open to the post, else only the name of the page that holds them. */
function Doable({ address }: { address: string }) {
  const t = useT()
  const post = useActing()
  const { data: face } = useRegister('document')
  const { data } = useQuery({
    queryKey: ['record', 'document', address, post.id],
    queryFn: () => readRecord('document', address),
  })
  const open = data && face ? openSteps(data.steps, face) : []
  return open.length ? t('可以办理：{{steps}}', { steps: open.join(t('、')) }) : t('文件的办理记录')
}
