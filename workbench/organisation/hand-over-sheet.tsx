import { Link } from '@tanstack/react-router'
import type { OpenPost } from '../api/organisation.ts'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'
import type { HandedOver } from './hand-over-form.tsx'

/** The list that both sign: everything open in the posts, with its term. */
export function HandOverSheet(props: {
  posts: readonly OpenPost[]
  on: string
  done: HandedOver | null
}) {
  const t = useT()
  const { posts, on, done } = props
  return (
    <article className="hand-over-sheet">
      {done && (
        <p role="status" className="hand-over-done">
          {t('已移交：{{name}}自 {{day}} 起接任。', { name: done.successor, day: done.on })}
        </p>
      )}
      {posts.map((post) => (
        <OpenList key={post.post} post={post} />
      ))}
      <p className="quiet">{t('清单日期：{{day}}', { day: on })}</p>
      <footer className="signatures print-only">
        <span>{t('移交人')}：</span>
        <span>{t('接任人')}：</span>
        <span>{t('监交人')}：</span>
      </footer>
    </article>
  )
}

function OpenList({ post }: { post: OpenPost }) {
  const t = useT()
  const { title, holder, duties, tasks } = post
  return (
    <section>
      <h2>{title}</h2>
      <p>
        {t('现任')} {holder} · {t('未办结 {{n}} 项', { n: duties.length })}
        {tasks > 0 && ` · ${t('其中 {{n}} 项任务以本岗位为责任岗位', { n: tasks })}`}
      </p>
      {duties.length > 0 && (
        <PlainTable>
          <thead>
            <tr>
              <th scope="col">{t('序号')}</th>
              <th scope="col">{t('事项')}</th>
              <th scope="col">{t('期限')}</th>
              <th scope="col">{t('说明')}</th>
            </tr>
          </thead>
          <tbody>
            {duties.map((duty, i) => (
              <tr key={`${duty.register}.${duty.address}.${duty.why}`}>
                <td>{i + 1}</td>
                <td>
                  <Link
                    to="/records/$register/$address"
                    params={{ register: duty.register, address: duty.address }}
                  >
                    {duty.title}
                  </Link>
                </td>
                <td>{duty.due ?? '—'}</td>
                <td className={duty.state === 'overdue' ? 'late' : undefined}>{duty.why}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </section>
  )
}
