import { useMutation } from '@tanstack/react-query'
import { addressText } from '@zhiheng/ui'
import { useState } from 'react'
import { type Narrowing, type RecordRow, readRecords } from '../api/records.ts'

/** A step is taken on so many records at most in one request. */
export const mostAtOnce = 1000
const page = 500

type Chosen = ReadonlyMap<string, RecordRow>
const byAddress = (rows: readonly RecordRow[]): Chosen =>
  new Map(rows.map((row) => [addressText(row), row]))

/** The records that were chosen in a list; those of pages that were left stay chosen. */
export function useSelection(register: string, narrowing: Narrowing) {
  const [chosen, setChosen] = useState<Chosen>(new Map())
  const all = useMutation({
    mutationFn: () => readAll(register, narrowing),
    onSuccess: (rows) => setChosen(byAddress(rows)),
  })
  return {
    rows: [...chosen.values()],
    keys: [...chosen.keys()],
    choose: (rows: readonly RecordRow[]) => setChosen(byAddress(rows.slice(0, mostAtOnce))),
    /** Chooses by address, among those on the page and those chosen before. */
    chooseAmong: (addresses: readonly string[], page: readonly RecordRow[]) => {
      const known = new Map([...chosen, ...byAddress(page)])
      const rows = addresses.flatMap((address) => known.get(address) ?? [])
      setChosen(byAddress(rows.slice(0, mostAtOnce)))
    },
    clear: () => setChosen(new Map()),
    /** Chooses everything that the list is narrowed to, up to `mostAtOnce`. */
    all,
  }
}

export type Selection = ReturnType<typeof useSelection>

async function readAll(register: string, narrowing: Narrowing): Promise<RecordRow[]> {
  const rows: RecordRow[] = []
  let after: string | undefined
  do {
    const found = await readRecords(register, narrowing, { after, limit: page })
    rows.push(...found.records)
    after = found.next ?? undefined
  } while (after && rows.length < mostAtOnce)
  return rows.slice(0, mostAtOnce)
}
