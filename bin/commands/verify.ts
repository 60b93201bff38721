import { parseArgs } from 'node:util'
import type { StandingsVerified } from '@zhiheng/kernel'
import { verifyInstanceStandings } from '@zhiheng/server/checkpoints/standings.ts'
import { type Verification, verifyInstance } from '@zhiheng/server/checkpoints/verify.ts'
import { readConfig } from '@zhiheng/server/config.ts'
import { connect } from '@zhiheng/server/database/connection.ts'
import { UsageError } from '../command.ts'
import { assertInstance, assertMigrated } from '../instance.ts'

/** Standings that are appraised again where nobody says how many. */
const usual = 100

/**
 * `verify [--json] [--standings [n]]`: beside a running server or alone. 0 when everything holds, 1 when something does
 * not. With `--standings`, so many of them, picked at random, are also appraised again.
 */
export async function run(args: string[]): Promise<number> {
  const { values, most } = parsed(args)
  const config = readConfig(process.env)
  assertInstance(config)
  const { dataDir } = config
  const database = await connect({ dataDir, env: process.env, log: console.error, join: true })
  try {
    await assertMigrated(database.ownerUrl)
    const found = await verifyInstance(database.ownerUrl, dataDir)
    const again = most ? await verifyInstanceStandings(database.servingUrl, most) : null
    const lines = [...sentences(found), ...(again ? standingSentences(again) : [])]
    const whole = again ? { ...found, standings: again } : found
    for (const line of values.json ? [JSON.stringify(whole, null, 2)] : lines) console.log(line)
    return found.findings.length + (again?.findings.length ?? 0) === 0 ? 0 : 1
  } finally {
    await database.stop()
  }
}

function parsed(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, standings: { type: 'boolean' } },
  })
  const [count = usual, ...more] = positionals.map(Number)
  const isSound = Number.isInteger(count) && count > 0 && count <= 1_000_000
  if (more.length || !isSound || (positionals.length && !values.standings))
    throw new UsageError('请写明重新评价多少个：zhiheng verify --standings 100 / name how many')
  return { values, most: values.standings ? count : null }
}

/** What was appraised again, and each finding on a line of its own. */
export function standingSentences({ standings, schemes, findings }: StandingsVerified) {
  const checked = `已按评价时的数据重新评价 ${standings} 个对象，核对 ${schemes} 个方案的摘要`
  if (findings.length === 0) return [`${checked}：结果一致`]
  return [
    `${checked}：发现 ${findings.length} 处不符`,
    ...findings.map(({ at, says }) => `  ${at}：${says}`),
  ]
}

/** What was checked, and each finding on a line of its own. */
export function sentences({ events, records, checkpoints, seconds, findings }: Verification) {
  const checked = `已核验 ${events} 个事件、${records} 条记录、${checkpoints} 个检查点，用时 ${seconds.toFixed(1)} 秒`
  if (findings.length === 0) return [`${checked}：事件链完整，记录与事件一致，检查点签名与日志相符`]
  return [
    `${checked}：发现 ${findings.length} 处不符`,
    ...findings.map(({ at, says }) => `  ${at}：${says}`),
  ]
}
