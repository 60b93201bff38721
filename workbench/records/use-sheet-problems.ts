import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Trouble } from '@zhiheng/ui'
import { checkRows } from '../api/check.ts'
import { useLater } from '../search/use-later.ts'
import type { Row } from './sheet.ts'

/** Rows are looked at once they have stayed the same for so many milliseconds. */
const pause = 400

interface Looked {
  readonly register: string
  readonly step: string
  /** The rows that hold something, with their number in the table. */
  readonly filled: readonly { readonly n: number; readonly row: Row }[]
}

/** What is wrong with the filled rows of a table, by their number in it; `busy` while that is being found out. */
export function useSheetProblems({ register, step, filled: now }: Looked): {
  readonly problems: readonly Trouble[]
  readonly busy: boolean
} {
  // Rows are made anew each time the page is drawn; it is what they hold that has to stay the same.
  const text = JSON.stringify(now)
  const later = useLater(text, pause)
  const filled = JSON.parse(later) as Looked['filled']
  const { data, isFetching } = useQuery({
    queryKey: ['check', register, step, filled],
    queryFn: () =>
      checkRows(
        register,
        step,
        filled.map(({ row }) => row),
      ),
    enabled: filled.length > 0,
    placeholderData: keepPreviousData,
  })
  const problems = (filled.length > 0 ? (data?.problems ?? []) : []).flatMap((problem) => {
    const n = filled[problem.row - 1]?.n
    return n === undefined ? [] : [{ ...problem, row: n }]
  })
  return { problems, busy: isFetching || later !== text }
}
