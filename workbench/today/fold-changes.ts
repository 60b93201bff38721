import type { RecentChange } from '../api/today.ts'

/** The newest of several changes, and of how many records. */
export interface FoldedChange extends RecentChange {
  readonly records: number
}

/** Changes of one kind by one person, one after another, as one: an import is not forty lines. */
export function foldChanges(changes: readonly RecentChange[]): readonly FoldedChange[] {
  const runs: RecentChange[][] = []
  for (const change of changes) {
    const run = runs.at(-1)
    if (run?.[0] && isAlike(run[0], change)) run.push(change)
    else runs.push([change])
  }
  return runs.flatMap(([newest, ...others]) => {
    const places = new Set([newest, ...others].map((one) => one?.address))
    return newest ? [{ ...newest, records: places.size }] : []
  })
}

const isAlike = (a: RecentChange, b: RecentChange): boolean =>
  a.register === b.register && a.step === b.step && a.actorName === b.actorName
