import { parseArgs } from 'node:util'
import { type Verification, verifyInstance } from '@zhiheng/server/checkpoints/verify.ts'
import { readConfig } from '@zhiheng/server/config.ts'
import { connect } from '@zhiheng/server/database/connection.ts'
import { assertInstance, assertMigrated } from '../instance.ts'

/** `verify [--json]`: beside a running server or alone. 0 when everything holds, 1 when something does not. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
  const config = readConfig(process.env)
  assertInstance(config)
  const { dataDir } = config
  const database = await connect({ dataDir, env: process.env, log: console.error, join: true })
  try {
    await assertMigrated(database.ownerUrl)
    const found = await verifyInstance(database.ownerUrl, dataDir)
    for (const line of values.json ? [JSON.stringify(found, null, 2)] : sentences(found))
      console.log(line)
    return found.findings.length === 0 ? 0 : 1
  } finally {
    await database.stop()
  }
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
