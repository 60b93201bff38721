import { QueryCache, QueryClient } from '@tanstack/react-query'
import { Fault } from '../api/fault.ts'

const isFinal = (error: unknown) =>
  error instanceof Fault && error.status >= 400 && error.status < 500

/** Answers of the API; a sign-in that has ended brings back the sign-in page from wherever one is. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof Fault && error.status === 401)
        queryClient.setQueryData(['session'], null)
    },
  }),
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (count, error) => !isFinal(error) && count < 2 },
  },
})
