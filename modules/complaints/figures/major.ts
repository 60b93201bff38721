import { type Actor, figuresOfSubjects, type Kernel } from '@zhiheng/kernel'
import { majorProven } from './complaint.indicators.ts'

interface Asked {
  readonly actor: Actor
  /** Where the complaints were handled. */
  readonly region: string
  /** Credit codes, 500 at most. */
  readonly parties: readonly string[]
  /** Days of receipt, both included. */
  readonly from: string
  readonly to: string
}

/**
 * Major complaints that were proved and were the enterprise's own fault, by credit code; none is zero. For awards, credit
 * and reviews: “近两年没有因自身原因的重大投诉” asks that it be zero.
 */
export async function majorComplaintsOf(
  kernel: Kernel,
  { parties, ...asked }: Asked,
): Promise<ReadonlyMap<string, number>> {
  const found = await figuresOfSubjects(kernel, majorProven, {
    ...asked,
    field: 'party',
    subjects: parties,
  })
  const counted = new Map(found.map(({ subject, of }) => [subject, of]))
  return new Map(parties.map((party) => [party, counted.get(party) ?? 0]))
}
