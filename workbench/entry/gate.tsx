import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { readSetup } from '../api/session.ts'
import { useSession } from '../app/use-session.ts'
import { Frame } from '../frame/frame.tsx'
import { PageFailure, PagePending } from '../frame/page.tsx'
import { FactorEntry } from '../organisation/factor-entry.tsx'
import { PasswordChange } from './password-change.tsx'
import { SetUp } from './set-up.tsx'
import { SignIn } from './sign-in.tsx'

/** Nobody passes without an account, and nobody with a password that was set for them. */
export function Gate() {
  const session = useSession()
  const [codesShown, showCodes] = useState(false)
  const setup = useQuery({
    queryKey: ['setup'],
    queryFn: readSetup,
    enabled: session.data === null,
    staleTime: 60_000,
  })
  if (session.error)
    return <PageFailure error={session.error} reset={() => void session.refetch()} />
  if (session.data?.mustChangePassword) return <PasswordChange />
  if (session.data && (session.data.secondFactor.needed || codesShown))
    return <FactorEntry onCodes={showCodes} />
  if (session.data) return <Frame />
  if (session.isPending || setup.isPending) return <PagePending />
  return setup.data?.needed ? <SetUp /> : <SignIn />
}
