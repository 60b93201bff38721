import { openKernel, type StandingsVerified, verifyStandings } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'

/** Appraises so many standings of an instance again and compares the digests of all; changes nothing, also beside a server. */
export async function verifyInstanceStandings(
  servingUrl: string,
  most: number,
): Promise<StandingsVerified> {
  const kernel = openKernel(modules, servingUrl)
  try {
    return await verifyStandings(kernel, { most })
  } finally {
    await kernel.pool.end()
  }
}
