import { appraiseAll, dayIn, type Kernel, type StandingRun, setFaults } from '@zhiheng/kernel'
import { type SchemeInForce, schemesInForce } from '@zhiheng/modules'
import { withSession } from '../database/session.ts'

export interface Nightly {
  readonly kernel: Kernel
  readonly ownerUrl: string
  readonly now: () => Date
}

/** Appraises everybody whom a scheme in force appraises by records alone, one scheme after the other. */
export async function appraiseEverybody({
  kernel,
  ownerUrl,
  now,
}: Nightly): Promise<readonly StandingRun[]> {
  const on = dayIn(now())
  const schemes = (await schemesInForce(kernel, on)).filter(isOverAll)
  const runs: StandingRun[] = []
  for (const { content, region } of schemes)
    runs.push(
      await withSession(ownerUrl, (owner) =>
        appraiseAll(owner, kernel, { content, region, on, at: now() }),
      ),
    )
  return runs
}

/** What needs people's answers, or members of groups, is appraised in rounds. */
export const isOverAll = ({ content }: SchemeInForce): boolean => setFaults(content).length === 0
