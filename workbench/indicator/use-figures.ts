import { useQuery } from '@tanstack/react-query'
import { type Asked, readFigures } from '../api/figures.ts'
import { useActing } from '../app/use-session.ts'

/** Figures of an indicator as the acting post may see them. */
export function useFigures(indicator: string, asked: Asked) {
  const post = useActing()
  return useQuery({
    queryKey: ['figures', indicator, asked, post.id],
    queryFn: () => readFigures(indicator, asked),
  })
}
