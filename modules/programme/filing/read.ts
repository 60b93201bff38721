import { type Actor, addressText, type Kernel, stream } from '@zhiheng/kernel'
import { documentNumber } from '../cascade/numbers.ts'
import { type Held, held } from '../fields.ts'
import { everyOne } from '../outline/load.ts'
import { filingHandling } from './filing.procedure.ts'

/** A plan as it was filed: where it stands with the upper office, and what it carried. */
export interface FilingRead {
  readonly address: string
  readonly from: string
  readonly title: string
  readonly version: number
  readonly state: string
  readonly stateTitle: string
  /** Since when it is in this state. */
  readonly at: string
  /** The comparison of the day on which it was filed; null where there was none. */
  readonly counts: {
    readonly covered: number
    readonly weaker: number
    readonly missing: number
    readonly unknown: number
  } | null
}

/** Of each lower region the latest plan filed with `region` for the document of this number. */
export async function filingsUnder(
  kernel: Kernel,
  actor: Actor,
  { region, docNo }: { readonly region: string; readonly docNo: string },
): Promise<readonly FilingRead[]> {
  const where = { region, upperNo: documentNumber(docNo) }
  const found = await everyOne(stream(kernel, 'plan-filing', { actor, where }))
  const latest = new Map<string, FilingRead>()
  for (const record of found) {
    const read = readOf(held('plan-filing', record))
    if ((latest.get(read.from)?.version ?? 0) < read.version) latest.set(read.from, read)
  }
  return [...latest.values()]
}

function readOf(record: Held<'plan-filing'>): FilingRead {
  const { from, title, version, covered, weaker, missing, unknown } = record.fields
  return {
    address: addressText(record),
    from,
    title,
    version,
    state: record.state,
    stateTitle: (filingHandling.states as Readonly<Record<string, string>>)[record.state] ?? '',
    at: record.changedAt,
    counts:
      covered === null
        ? null
        : { covered, weaker: weaker ?? 0, missing: missing ?? 0, unknown: unknown ?? 0 },
  }
}
