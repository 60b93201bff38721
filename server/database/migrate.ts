import type { Client, QueryConfig } from 'pg'
import { type Migration, readMigrations } from './migration-files.ts'
import { type Applied, assertForward } from './migration-order.ts'
import { DatabaseRefusal } from './refusal.ts'
import { withSession } from './session.ts'

/** Any number that nothing else in the database locks: the letters “zh” and “mig”. */
const LOCK = 0x7a68_6d6967

const TABLE = `
  create table if not exists migration (
    number int primary key,
    name text not null,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`

/**
 * Applies the migrations of a folder that are still to come, each in its own transaction, and returns them. Two calls
 * at once wait for each other; a failed migration leaves nothing behind and those before it stay applied.
 * @throws DatabaseRefusal `migration` for gaps, changed files, or a database newer than the folder
 */
export async function migrate(ownerUrl: string, folder: string): Promise<Migration[]> {
  const files = await readMigrations(folder)
  return withSession(ownerUrl, async (owner) => {
    await owner.query('select pg_advisory_lock($1)', [LOCK])
    await owner.query(TABLE)
    const next = assertForward(files, await appliedIn(owner))
    if (next.length > 0) await assertServingRoleExists(owner)
    for (const migration of next) await apply(owner, migration)
    return next
  })
}

/** The migrations of a folder that `migrate` would apply, oldest first; changes nothing. @throws as `migrate` does */
export async function pending(ownerUrl: string, folder: string): Promise<Migration[]> {
  const files = await readMigrations(folder)
  return withSession(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ there: boolean }>(
      `select to_regclass('migration') is not null as there`,
    )
    return assertForward(files, rows[0]?.there ? await appliedIn(owner) : [])
  })
}

async function appliedIn(owner: Client) {
  const { rows } = await owner.query<Applied>(
    'select number, name, sha256 from migration order by number',
  )
  return rows
}

async function apply(owner: Client, migration: Migration) {
  try {
    await (migration.transaction ? inTransaction(owner, migration) : alone(owner, migration))
  } catch (error) {
    throw new DatabaseRefusal(
      'migration',
      `迁移 ${migration.name} 未能执行：${error instanceof Error ? error.message : error}`,
      'the migration named above failed and was not recorded; those before it stay applied',
    )
  }
}

async function inTransaction(owner: Client, migration: Migration) {
  await owner.query('begin')
  try {
    await owner.query(migration.sql)
    await record(owner, migration)
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}

// Several statements sent as one would run in a transaction after all; this mode takes one statement only.
interface SingleStatement extends QueryConfig {
  queryMode: 'extended'
}

async function alone(owner: Client, migration: Migration) {
  const statement: SingleStatement = { text: migration.sql, queryMode: 'extended' }
  await owner.query(statement)
  await record(owner, migration)
}

async function record(owner: Client, { number, name, sha256 }: Migration) {
  await owner.query('insert into migration (number, name, sha256) values ($1, $2, $3)', [
    number,
    name,
    sha256,
  ])
}

async function assertServingRoleExists(owner: Client) {
  const { rowCount } = await owner.query(`select from pg_roles where rolname = 'zhiheng_app'`)
  if (rowCount) return
  throw new DatabaseRefusal(
    'migration',
    `数据库没有服务角色 zhiheng_app，请先由管理员执行：create role zhiheng_app login password '…';`,
    'the database lacks the serving role zhiheng_app; have an administrator run the statement above first',
  )
}
