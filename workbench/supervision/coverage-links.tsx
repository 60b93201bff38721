import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { readDocuments } from '../api/documents.ts'
import { useActing } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'

/** The region's own documents that set goals or tasks, each leading to how the regions below take it up. */
export function CoverageLinks() {
  const t = useT()
  const post = useActing()
  const documents = useQuery({ queryKey: ['documents', post.id], queryFn: readDocuments })
  return (
    <Answered query={documents}>
      {(list) => {
        const own = list.filter(
          ({ region, counts }) =>
            (typeof region === 'string' ? region : region.code) === post.region.code &&
            counts.goals + counts.tasks > 0,
        )
        if (own.length === 0) return <p className="quiet">{t('本地区还没有载入纲要。')}</p>
        return (
          <ul className="record-lines">
            {own.map(({ address, title, docNo }) => (
              <li key={address}>
                <span className="record-line-day">{docNo}</span>
                <Link to="/coverage/$address" params={{ address }}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        )
      }}
    </Answered>
  )
}
