import { read, send } from './request.ts'

/** What is wrong with a value, and what may have been meant; `says` is null where it holds. */
export interface Checked {
  readonly says: string | null
  readonly suggestions: readonly string[]
}
export const checkValue = (kind: string, title: string, value: string) =>
  read<Checked>('/check', { kind, title, value })

/** What is wrong with one cell of a table; rows count from 1. */
export interface CellProblem {
  readonly row: number
  readonly field: string
  readonly says: string
  readonly suggestions: readonly string[]
}
/** Looks at rows that are to be given to a step; nothing is saved. */
export const checkRows = (
  register: string,
  step: string,
  rows: readonly Readonly<Record<string, unknown>>[],
) =>
  send<{ problems: readonly CellProblem[] }>('POST', `/records/${register}/steps/${step}/check`, {
    rows,
  })
