import { useQuery } from '@tanstack/react-query'
import { LinkedRecord, type Names, NamesHere } from '@zhiheng/ui'
import { type ReactNode, useMemo } from 'react'
import { readNames, type Where } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { LinkedByName } from './linked-record.tsx'

/** Draws what values name, and the way to it, for everything below. */
export function Named(props: { region: string; names: Names; children: ReactNode }) {
  const { region, names, children } = props
  const naming = useMemo(() => ({ region, names }), [region, names])
  return (
    <NamesHere value={naming}>
      <LinkedRecord value={LinkedByName}>{children}</LinkedRecord>
    </NamesHere>
  )
}

const none: Names = {}

/** The same for values that no record holds yet: filters, and what a new record is given. */
export function NamedValues(props: { register: string; values: Where; children: ReactNode }) {
  const { register, values, children } = props
  const { id: post, region } = useActing()
  const { data } = useQuery({
    queryKey: ['names', register, values, post],
    queryFn: () => readNames(register, region.code, values),
    enabled: Object.keys(values).length > 0,
    staleTime: 60_000,
  })
  return (
    <Named region={region.code} names={data ?? none}>
      {children}
    </Named>
  )
}
