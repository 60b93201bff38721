import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '@zhiheng/server/config.ts'
import { connect, type Database } from '@zhiheng/server/database/connection.ts'
import { migrate, pending } from '@zhiheng/server/database/migrate.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'db')

/** `migrate [--pending]`: applies what is still to come, or only names it. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { pending: { type: 'boolean' } } })
  const { dataDir } = readConfig(process.env)
  const joins = { join: values.pending === true }
  const database = await connect({ dataDir, env: process.env, log: console.error, ...joins })
  try {
    await (values.pending ? showPending(database) : applyAll(database))
  } finally {
    await database.stop()
  }
  return 0
}

async function applyAll({ ownerUrl }: Database) {
  const applied = await migrate(ownerUrl, FOLDER)
  for (const { name } of applied) console.log(`已执行 applied ${name}`)
  if (applied.length === 0) console.log('数据库已是最新 / the database is up to date')
}

async function showPending({ ownerUrl }: Database) {
  for (const { name } of await pending(ownerUrl, FOLDER)) console.log(name)
}
