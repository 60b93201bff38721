import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '@zhiheng/server/config.ts'
import { pending } from '@zhiheng/server/database/migrate.ts'
import { UsageError } from './command.ts'

const FOLDER = join(import.meta.dirname, '..', 'db')

/** For commands that read an instance and make none. @throws {UsageError} where there is none */
export function assertInstance({ dataDir, databaseUrl }: Config): void {
  if (databaseUrl || existsSync(dataDir)) return
  throw new UsageError(
    `没有数据目录 ${dataDir}，请用 DATA_DIR 指明 / there is no data folder ${dataDir}; name it with DATA_DIR`,
  )
}

/** @throws {UsageError} where the database is of an earlier release */
export async function assertMigrated(ownerUrl: string): Promise<void> {
  const [first] = await pending(ownerUrl, FOLDER)
  if (!first) return
  throw new UsageError(
    `数据库结构不是本版本的（缺 ${first.name}），请先运行 zhiheng migrate / the database is not of this release; run zhiheng migrate first`,
  )
}
