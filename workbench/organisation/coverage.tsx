import { useQuery } from '@tanstack/react-query'
import { type Covered, readCoverage } from '../api/organisation.ts'
import { useActing } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'

/** Which lower regions and departments have a matching body; those without come first. */
export function Coverage({ on }: { on: string | undefined }) {
  const t = useT()
  const post = useActing()
  const coverage = useQuery({
    queryKey: ['group-coverage', on ?? '', post.id],
    queryFn: () => readCoverage(on),
  })
  return (
    <section className="block">
      <h2>{t('相应领导机构的覆盖情况')}</h2>
      <Answered query={coverage}>
        {({ regions, departments }) => (
          <div className="covers">
            <CoverList title={t('下级地区')} list={regions} none={t('没有下级地区。')} />
            <CoverList title={t('本级部门')} list={departments} none={t('还没有部门')} />
          </div>
        )}
      </Answered>
    </section>
  )
}

function CoverList(props: { title: string; list: readonly Covered[]; none: string }) {
  const t = useT()
  const { title, list, none } = props
  const without = list.filter(({ group }) => group === null)
  const sorted = [...without, ...list.filter(({ group }) => group !== null)]
  return (
    <section>
      <h3>
        {title}
        {list.length > 0 && (
          <span className="quiet">
            {' '}
            {t('已建立 {{n}}/{{all}}', { n: list.length - without.length, all: list.length })}
          </span>
        )}
      </h3>
      {list.length === 0 && <p className="quiet">{none}</p>}
      <ul className="cover-list">
        {sorted.map(({ code, name, group }) => (
          <li key={code}>
            <span>{name}</span>
            <span className={group ? 'quiet' : 'late'}>{group ?? t('未建立')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
