import type { Client } from 'pg'
import { DatabaseRefusal } from './refusal.ts'
import { quoteName, withSession } from './session.ts'

/** Oldest PostgreSQL that is served, as `server_version_num`. */
const OLDEST = 150_000

interface Role {
  name: string
  database: string
  databaseOwner: string
  superuser: boolean
  bypass: boolean
  tables: number
  above: string[]
}

/**
 * Proves that row-level security binds the role of this URL: it owns no table (outside pg_temp) nor the database, is
 * no superuser, has no BYPASSRLS and can become nobody who is any of these.
 * @throws DatabaseRefusal `serving-role` with the statements to run, `version` below PostgreSQL 15
 */
export async function assertServingRole(url: string): Promise<void> {
  const role = await withSession(url, async (session) => {
    await assertVersion(session)
    return roleOf(session)
  })
  const repairs = repairsOf(role)
  if (repairs.length > 0) throw unfit(role.name, repairs)
}

/** @throws DatabaseRefusal `version` when the server is older than PostgreSQL 15 */
export async function assertVersion(session: Client): Promise<void> {
  const { rows } = await session.query<{ number: number; text: string }>(
    `select current_setting('server_version_num')::int as number,
      current_setting('server_version') as text`,
  )
  const found = rows[0]!
  if (found.number >= OLDEST) return
  throw new DatabaseRefusal(
    'version',
    `数据库是 PostgreSQL ${found.text}，质衡需要 15 或更新的版本`,
    `the database is PostgreSQL ${found.text}, and Zhiheng needs 15 or newer`,
  )
}

// A superuser is a member of every role, so membership is asked only where it means something.
const ROLE = `
  with me as (select oid, rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user),
  owned as (
    select c.relowner as owner from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relpersistence <> 't'
      and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
  ),
  db as (
    select datname, datdba, pg_get_userbyid(datdba) as owner from pg_database
    where datname = current_database()
  ),
  above as (
    select r.rolname from pg_roles r, me, db
    where r.oid <> me.oid and not me.rolsuper and pg_has_role(me.oid, r.oid, 'MEMBER')
      and (r.rolsuper or r.rolbypassrls or r.oid = db.datdba or r.oid in (select owner from owned))
  )
  select me.rolname as name, me.rolsuper as superuser, me.rolbypassrls as bypass,
    db.datname as database, db.owner as "databaseOwner",
    (select count(*)::int from owned where owner = me.oid) as tables,
    array(select rolname::text from above order by 1) as above
  from me, db`

async function roleOf(session: Client) {
  const { rows } = await session.query<Role>(ROLE)
  return rows[0]!
}

function repairsOf(role: Role): string[] {
  const name = quoteName(role.name)
  const ownsDatabase = role.databaseOwner === role.name
  const owner = ownsDatabase ? 'zhiheng_owner' : quoteName(role.databaseOwner)
  return [
    ...(role.superuser ? [`alter role ${name} nosuperuser;`] : []),
    ...(role.bypass ? [`alter role ${name} nobypassrls;`] : []),
    ...(role.tables > 0 ? [`reassign owned by ${name} to ${owner};`] : []),
    ...(ownsDatabase ? handOver(quoteName(role.database), name, owner) : []),
    ...role.above.map((other) => `revoke ${quoteName(other)} from ${name};`),
  ]
}

// A change of owner takes the former owner's own rights away with it.
function handOver(database: string, name: string, owner: string) {
  return [
    `alter database ${database} owner to ${owner};`,
    `grant connect, temporary on database ${database} to ${name};`,
  ]
}

function unfit(name: string, repairs: string[]) {
  const statements = `\n${repairs.map((statement) => `  ${statement}`).join('\n')}\n`
  return new DatabaseRefusal(
    'serving-role',
    `服务角色 ${name} 的权限过大，行级安全对它不起作用；请由数据库管理员执行：${statements}`,
    `the serving role ${name} has rights that row-level security does not bind; have the statements above run by an administrator, or name another role in DATABASE_URL`,
  )
}
