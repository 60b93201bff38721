import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addressText } from '@zhiheng/ui'
import { type RecordRow, readRecords } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { useRegister } from '../records/use-register.ts'

const register = 'informant'

/** Whoever sent in what the reward is for: the way to each, and nothing of who it is. */
export function Reporters({ reward }: { reward: RecordRow }) {
  const t = useT()
  const post = useActing()
  const { data: face } = useRegister(register)
  const { submission } = reward.fields as Readonly<Record<string, string>>
  const found = useQuery({
    queryKey: ['reporters', submission, post.id],
    queryFn: () => readRecords(register, { where: { submission: submission! } }, {}),
  })
  if (!face || face.readable === false) return null
  return (
    <section className="record-related" aria-labelledby="reporters-title">
      <h2 id="reporters-title">{t('举报人')}</h2>
      <Answered query={found}>
        {({ records }) =>
          records.length === 0 ? (
            <p>{t('没有举报人登记身份，须由接收岗登记后才能列为奖励对象。')}</p>
          ) : (
            <ul className="register-list">
              {records.map((record) => (
                <li key={record.id}>
                  <Link
                    to="/records/$register/$address"
                    params={{ register, address: addressText(record) }}
                  >
                    {record.title}
                  </Link>
                  <span className="quiet">{face.states[record.state]}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  )
}
