import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BackupRefusal } from '@zhiheng/server/backup/refusal.ts'
import { writeBackup } from '@zhiheng/server/backup/write.ts'
import { logFile } from '@zhiheng/server/checkpoints/log.ts'
import { readConfig } from '@zhiheng/server/config.ts'
import { connect } from '@zhiheng/server/database/connection.ts'
import { UsageError } from '../command.ts'
import { assertInstance, assertMigrated } from '../instance.ts'

/** `backup FILE`: beside a running server or alone. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const [file, more] = positionals
  if (file === undefined || more !== undefined)
    throw new UsageError('请给出备份文件名：zhiheng backup <文件> / name one file to write')
  const config = readConfig(process.env)
  assertInstance(config)
  const { dataDir } = config
  const database = await connect({ dataDir, env: process.env, log: console.error, join: true })
  try {
    await assertMigrated(database.ownerUrl)
    const totals = await writeBackup(
      { ownerUrl: database.ownerUrl, dataDir, now: new Date() },
      resolve(file),
    )
    for (const line of sentences(totals, file, dataDir)) console.log(line)
    return 0
  } catch (error) {
    throw error instanceof BackupRefusal ? new UsageError(error.message) : error
  } finally {
    await database.stop()
  }
}

function sentences(
  { rows, files }: Awaited<ReturnType<typeof writeBackup>>,
  file: string,
  dataDir: string,
): string[] {
  const total = Object.values(rows).reduce((sum, n) => sum + n, 0)
  return [
    `已备份 ${Object.keys(rows).length} 张表 ${total} 行、${files} 个文件到 ${file} / backed up`,
    `密钥和检查点日志不在其中，请另行备份到别处：${join(dataDir, 'keys')} 整个目录、${logFile(dataDir)} / the keys (the whole folder) and the checkpoint log are not in it; back them up separately`,
  ]
}
