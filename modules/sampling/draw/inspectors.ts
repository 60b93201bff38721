import { type Entry, takingPart } from './entry.ts'
import { byBytes, hashOf } from './hash.ts'

/** Which inspectors go to one firm; none where too few are left without a conflict. */
export interface Sending {
  readonly firm: string
  readonly inspectors: readonly string[]
}

interface Sent {
  readonly seed: string
  readonly perFirm: number
  readonly firms: readonly Entry[]
  readonly entries: readonly Entry[]
}

const conflict = (a: Entry, b: Entry): boolean =>
  a.conflicts.includes(b.code) || b.conflicts.includes(a.code)

/**
 * Firm by firm in the order in which they were drawn: of those who may go and have not reached their share of the work,
 * the `perFirm` with the smallest hashes. One more than the share where there are too few; nobody where even so.
 */
export function sendInspectors({ seed, perFirm, firms, entries }: Sent): Sending[] {
  const all = takingPart(entries, 'inspector')
  const load = new Map(all.map(({ code }) => [code, 0]))
  const share = Math.ceil((perFirm * firms.length) / Math.max(1, all.length))
  return firms.map((firm) => {
    const free = (most: number) =>
      all.filter((one) => !conflict(firm, one) && load.get(one.code)! < most)
    const among = [share, share + 1].map(free).find((few) => few.length >= perFirm) ?? []
    const chosen = among
      .map(({ code }) => ({ code, key: hashOf(seed, 'inspector', firm.code, code) }))
      .toSorted((a, b) => byBytes(a.key, b.key))
      .slice(0, perFirm)
      .map(({ code }) => code)
    for (const code of chosen) load.set(code, load.get(code)! + 1)
    return { firm: firm.code, inspectors: chosen }
  })
}
