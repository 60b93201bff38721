import { makePartitions, recompute } from '@zhiheng/kernel'
import type { Parts } from '../../parts.ts'
import { proposeInjurySignals } from '../../proposals/injuries.ts'
import { proposeInspections } from '../../proposals/inspections.ts'
import { proposeInterviews } from '../../proposals/interviews.ts'
import { proposePermitGaps } from '../../proposals/permits.ts'

/**
 * What a new day brings: room for the records of the next year; and limits that rested on holidays not yet published
 * end when the calendar says; and what the records give cause to look into is proposed.
 */
export async function daily({ kernel, now }: Pick<Parts, 'kernel' | 'now'>): Promise<void> {
  await makePartitions(kernel, { at: now() })
  await recompute(kernel, { at: now() })
  await proposePermitGaps(kernel, now())
  await proposeInjurySignals(kernel, now())
  await proposeInspections(kernel, now())
  await proposeInterviews(kernel, now())
}
