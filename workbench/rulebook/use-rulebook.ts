import { useQuery } from '@tanstack/react-query'
import { readInputs, readRulebook, readRulebooks } from '../api/rulebook.ts'
import { useActing } from '../app/use-session.ts'

/** Every scheme that the post may read, and the templates. */
export function useRulebooks() {
  const post = useActing()
  return useQuery({ queryKey: ['rulebooks', post.id], queryFn: readRulebooks })
}

/** One scheme with its content, what is wrong with it, and the records that state it. */
export function useRulebook(address: string) {
  const post = useActing()
  return useQuery({
    queryKey: ['rulebook', address, post.id],
    queryFn: () => readRulebook(address),
  })
}

/** What schemes may ask of records. */
export const useInputs = () =>
  useQuery({ queryKey: ['scheme-inputs'], queryFn: readInputs, staleTime: 10 * 60_000 })
