import type { Finding } from '../../event/verify.ts'
import type { Kernel } from '../../kernel.ts'
import { clock } from '../../rights/declare.ts'
import { run, sql } from '../../sql.ts'
import { reading } from '../../transaction.ts'
import { digestSql } from './digest.ts'
import { reasonsOf } from './explain.ts'
import { readStandings } from './read.ts'

/** What was looked at, and what does not hold. */
export interface StandingsVerified {
  readonly standings: number
  readonly schemes: number
  readonly findings: readonly Finding[]
}

/**
 * Appraises so many standings again, picked at random, from the values that their runs saw, one by one in memory; and
 * compares the digest of every scheme with that of its last run.
 */
export async function verifyStandings(
  kernel: Kernel,
  { most }: { readonly most: number },
): Promise<StandingsVerified> {
  const picked = await readStandings(kernel, clock, sql`order by random() limit ${most}`)
  const findings: Finding[] = []
  for (const standing of picked) {
    const { scheme, region, subject } = standing
    const at = `${region} ${scheme.region}/${scheme.code} ${subject}`
    const says = await reasonsOf(kernel, standing).then(
      ({ holds }) => (holds ? null : '按评价时的数据重新评价，与所存的结果不符'),
      (error: Error) => `不能重新评价：${error.message}`,
    )
    if (says) findings.push({ check: 'standing', at, says })
  }
  const runs = await wrongDigests(kernel)
  return {
    ...{ standings: picked.length, schemes: runs.schemes },
    findings: [...findings, ...runs.findings],
  }
}

async function wrongDigests(kernel: Kernel) {
  return reading(kernel.pool, clock, async (client) => {
    const last = await run<{ region: string; scheme: string; digest: Buffer }>(
      client,
      sql`select distinct on (region, scheme) region, scheme, digest from standing_run order by region, scheme, at desc, id desc`,
    )
    const findings: Finding[] = []
    for (const { region, scheme, digest } of last.rows) {
      const now = await run<{ digest: Buffer }>(
        client,
        digestSql(sql`of_region = ${region} and scheme = ${scheme}`),
      )
      if (!now.rows[0]!.digest.equals(digest))
        findings.push({
          ...{ check: 'standing', at: `${region}/${scheme}` },
          says: '评价结果与最近一次评价的摘要不符：之后被增删或改动过',
        })
    }
    return { schemes: last.rows.length, findings }
  })
}
