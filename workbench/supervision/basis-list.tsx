import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Cited, readBasis } from '../api/cascade.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'

/** The documents that one is made under, and those made under it, each as a link where it is held here. */
export function BasisList({ address }: { address: string }) {
  const t = useT()
  const post = useActing()
  const { data } = useQuery({
    queryKey: ['basis', address, post.id],
    queryFn: () => readBasis(address),
    retry: false,
  })
  if (!data) return null
  return (
    <>
      <CitedList title={t('依据的文件')} list={data.above} />
      {data.above.length > 0 && post.roles.includes('office') && (
        <p>
          <Link to="/records/$register/$address" params={{ register: 'document', address }}>
            {t('报送上级与审核情况')}
          </Link>
        </p>
      )}
      <CitedList title={t('据此制定的文件')} list={data.below} />
      {data.below.length > 0 && (
        <p>
          <Link to="/coverage/$address" params={{ address }}>
            {t('下级计划的覆盖情况')}
          </Link>
        </p>
      )}
    </>
  )
}

function CitedList({ title, list }: { title: string; list: readonly Cited[] }) {
  const t = useT()
  if (list.length === 0) return null
  return (
    <section className="cited">
      <h3>{title}</h3>
      <ul>
        {list.map(({ docNo, title: name, address, region }) => (
          <li key={address ?? docNo}>
            {address ? (
              <Link to="/outline/$address" params={{ address }}>
                {name}
              </Link>
            ) : (
              <span title={t('本系统没有载入这份文件，或者您的岗位看不到')}>{docNo}</span>
            )}
            {region && <span className="quiet"> {region.name}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
