import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Trouble } from '@zhiheng/ui'
import { checkRows } from '../api/check.ts'
import { useLater } from '../search/use-later.ts'
import { filledRows, type Row } from './sheet.ts'

/** Rows are looked at once they have stayed the same for so many milliseconds. */
const pause = 400

interface Looked {
  readonly register: string
  readonly step: string
  readonly rows: readonly Row[]
}

/** What is wrong with the filled rows of a table, by their number in it; `busy` while that is being found out. */
export function useSheetProblems({ register, step, rows }: Looked): {
  readonly problems: readonly Trouble[]
  readonly busy: boolean
} {
  const later = useLater(rows, pause)
  const filled = filledRows(later)
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
  return { problems, busy: isFetching || later !== rows }
}
