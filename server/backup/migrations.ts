import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../database/migrate.ts'
import { readMigrations } from '../database/migration-files.ts'
import type { Manifest } from './format.ts'
import { BackupRefusal } from './refusal.ts'

/** The migrations of this release. */
export const folder = join(import.meta.dirname, '..', '..', 'db')

/** @throws {BackupRefusal} unless this release has the very migrations under which a backup was made */
export async function assertKnown(applied: Manifest['migrations']): Promise<void> {
  const files = await readMigrations(folder)
  const unknown = applied.find(({ sha256 }, n) => files[n]?.sha256 !== sha256)
  if (!unknown) return
  throw new BackupRefusal(
    `备份所用的迁移 ${unknown.name} 在本版本中没有或内容不同，请改用做备份的版本或更新的版本`,
    'the backup was made under a migration that this release lacks or has otherwise; use the release that made it, or a later one',
  )
}

/** Applies the first `count` migrations, so that the tables are those of the backup. */
export async function migrateTo(ownerUrl: string, count: number): Promise<void> {
  const some = await mkdtemp(join(tmpdir(), 'zhiheng-migrations-'))
  try {
    const files = (await readMigrations(folder)).slice(0, count)
    for (const { name, sql } of files) await writeFile(join(some, name), sql)
    await migrate(ownerUrl, some)
  } finally {
    await rm(some, { recursive: true })
  }
}
