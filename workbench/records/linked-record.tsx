import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { addressText, readAddress } from '@zhiheng/ui'
import { readRecord } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { headlineOf, useRegister } from './use-register.ts'

/** The record that a field names, in the region of the record on the page or else of the post, by its headline. */
export function LinkedByName({ register, id }: { register: string; id: string }) {
  const { address = '' } = useParams({ strict: false })
  const post = useActing()
  const region = readAddress(address)?.region ?? post.region.code
  const to = addressText({ region, id, on: null })
  const { data: face } = useRegister(register)
  const { data } = useQuery({
    queryKey: ['record', register, to],
    queryFn: () => readRecord(register, to),
    enabled: region !== '',
    retry: false,
  })
  if (!face || !data) return <span className="code">{id}</span>
  return (
    <Link to="/records/$register/$address" params={{ register, address: to }}>
      {headlineOf(face, data.record.fields)}
    </Link>
  )
}
