import { useState } from 'react'
import type { QueueItem } from '../api/queue.ts'
import type { RecordRow } from '../api/records.ts'

/** What was ticked, by register and address. */
export function useChosen() {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  return {
    has: (item: QueueItem) => keys.has(keyOf(item)),
    turn: (items: readonly QueueItem[], on: boolean) =>
      setKeys((before) => {
        const after = new Set(before)
        for (const item of items) on ? after.add(keyOf(item)) : after.delete(keyOf(item))
        return after
      }),
    /** Leaves of one register only these records ticked: those that were refused. */
    keep: (register: string, rows: readonly RecordRow[]) =>
      setKeys(
        (before) =>
          new Set([
            ...[...before].filter((key) => !key.startsWith(`${register} `)),
            ...rows.map(({ id }) => `${register} ${id}`),
          ]),
      ),
    clear: () => setKeys(new Set()),
  }
}
export type ChosenItems = ReturnType<typeof useChosen>

const keyOf = ({ register, record }: QueueItem): string => `${register} ${record.id}`
