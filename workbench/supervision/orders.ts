import type { SlipOrder, SlipProposal } from '../api/supervision.ts'

/** A slip as it is being written; the day of reply is one for all. */
export interface Draft extends Omit<SlipProposal, 'replyBy'> {
  /** Made once: sending again does not issue it a second time. */
  readonly request: string
  readonly left: boolean
}

/** The orders of those that are not left out; `missing` are the titles of those without a department. */
export function ordersOf(
  drafts: readonly Draft[],
  replyBy: string,
): { readonly orders: SlipOrder[]; readonly missing: string[] } {
  const wanted = drafts.filter(({ left }) => !left)
  const missing = wanted.filter(({ department }) => !department).map(({ title }) => title)
  const orders = wanted.flatMap(({ left: _, department, ...rest }) =>
    department ? [{ ...rest, department, replyBy }] : [],
  )
  return { orders, missing }
}
