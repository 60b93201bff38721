import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '@zhiheng/ui'
import type { RegisterFace } from '../api/catalogue.ts'
import { type Narrowing, readCount } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'

/** How many records there are; “约” when it was estimated. */
export function Count({ face, narrowing }: { face: RegisterFace; narrowing: Narrowing }) {
  const t = useT()
  const post = useActing()
  const { data } = useQuery({
    queryKey: ['count', face.name, narrowing.q, narrowing.where, post.id],
    queryFn: () => readCount(face.name, narrowing),
  })
  if (!data) return <span>&nbsp;</span>
  const n = formatNumber(data.n)
  return <span>{data.exact ? t('共{{n}}条', { n }) : t('约{{n}}条', { n })}</span>
}
