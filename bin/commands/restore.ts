import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BackupRefusal } from '@zhiheng/server/backup/refusal.ts'
import { restoreBackup } from '@zhiheng/server/backup/restore.ts'
import { keyFile } from '@zhiheng/server/checkpoints/key.ts'
import { logFile } from '@zhiheng/server/checkpoints/log.ts'
import { readConfig } from '@zhiheng/server/config.ts'
import { UsageError } from '../command.ts'

/** `restore FILE`: into an empty instance, which no server may be using. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const [file, more] = positionals
  if (file === undefined || more !== undefined)
    throw new UsageError('请给出备份文件：zhiheng restore <文件> / name the one file to restore')
  const { dataDir } = readConfig(process.env)
  try {
    const target = { dataDir, env: process.env, say: console.error }
    const contents = await restoreBackup(target, resolve(file))
    for (const line of sentences(contents, dataDir)) console.log(line)
    return 0
  } catch (error) {
    throw error instanceof BackupRefusal ? new UsageError(error.message) : error
  }
}

function sentences(
  { manifest, totals }: Awaited<ReturnType<typeof restoreBackup>>,
  dataDir: string,
): string[] {
  const rows = Object.values(totals.rows).reduce((sum, n) => sum + n, 0)
  return [
    `已恢复 ${manifest.made} 的备份：${manifest.tables.length} 张表 ${rows} 行、${totals.files} 个文件 / restored`,
    `启动之前，请把密钥放回 ${dirname(keyFile(dataDir))}，把检查点日志放回 ${logFile(dataDir)}，再用 zhiheng verify 核验 / before you start, put back the keys and checkpoints.log; then zhiheng verify proves it`,
  ]
}
