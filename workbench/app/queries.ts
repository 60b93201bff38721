import { QueryClient } from '@tanstack/react-query'
import { Fault } from '../api/fault.ts'
import { listen } from '../api/request.ts'
import { connection } from './connection.ts'

const isFinal = (error: unknown) =>
  error instanceof Fault && error.status >= 400 && error.status < 500

/** Answers of the API. */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (count, error) => !isFinal(error) && count < 2 },
  },
})

/** Key of a mark that the sign-in before ended by itself, not by signing out. */
export const ended = ['session', 'ended'] as const

/** What the page of signing in is drawn from, and nobody owns: taken away while it is asked for, it never comes. */
const kept: readonly unknown[] = ['session', 'setup']

/** Forgets what was read for whoever was signed in; the page is drawn from the session, which stays, empty. */
export function forget(): void {
  queryClient.setQueryData(['session'], null)
  queryClient.removeQueries({ predicate: ({ queryKey }) => !kept.includes(queryKey[0]) })
  queryClient.removeQueries({ queryKey: ended })
}

listen({
  reached: connection.set,
  signedOut: () => {
    if (!queryClient.getQueryData(['session'])) return
    forget()
    queryClient.setQueryData(ended, true)
  },
})
