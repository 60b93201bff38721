import type { Client } from 'pg'
import { withSession } from '../session.ts'
import { type Credentials, DATABASE, OWNER_ROLE, SERVING_ROLE, urlOf } from './credentials.ts'

/** Makes, or puts right, the two roles and the database of the product. Safe to repeat. */
export async function ensureRolesAndDatabase(credentials: Credentials): Promise<void> {
  const { owner, serving } = credentials.passwords
  await withSession(urlOf(credentials, 'admin'), async (admin) => {
    await ensureRole(
      admin,
      OWNER_ROLE,
      `login createdb nosuperuser nobypassrls password '${owner}'`,
    )
    await ensureRole(
      admin,
      SERVING_ROLE,
      `login nocreatedb nocreaterole nosuperuser nobypassrls password '${serving}'`,
    )
    await ensureDatabase(admin)
  })
}

async function ensureRole(admin: Client, role: string, attributes: string) {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role])
  if (!rowCount) await admin.query(`create role ${role}`)
  await admin.query(`alter role ${role} ${attributes}`)
}

async function ensureDatabase(admin: Client) {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [DATABASE])
  if (!rowCount) await admin.query(`create database ${DATABASE} owner ${OWNER_ROLE}`)
  for (const statement of accessStatements(DATABASE)) await admin.query(statement)
}

/** Who may enter a database: the owner and the serving role, nobody else. `database` is written as SQL takes it. */
export function accessStatements(database: string, servingRole: string = SERVING_ROLE): string[] {
  return [
    `revoke all on database ${database} from public`,
    `grant connect, temporary on database ${database} to ${servingRole}`,
  ]
}
