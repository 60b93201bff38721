import { contentHash, type Entry } from '../catalogue.ts'
import type { Kernel } from '../kernel.ts'
import { dateColumn, rightsColumns, tablesOf } from '../register/store.ts'
import { clock } from '../rights/declare.ts'
import { id, list, run, type Sql, sql } from '../sql.ts'
import { transaction } from '../transaction.ts'
import { desksOf } from './declare.ts'
import { desksSql, dueColumns, dueLimit, onDesks, workColumns } from './store.ts'

/** Puts the records of each register on desks again whose declaration says otherwise than when that was last done. */
export async function redesk(kernel: Kernel): Promise<readonly string[]> {
  const found = await run<{ register: string; waits: string }>(
    kernel.pool,
    sql`select register, waits from desked_register`,
  )
  const known = new Map(found.rows.map(({ register, waits }) => [register, waits]))
  const changed = [...kernel.catalogue.entries.values()].filter(
    (entry) => (known.get(entry.register.name) ?? contentHash([])) !== waitsOf(entry),
  )
  for (const entry of changed) await putAgain(kernel, entry)
  return changed.map(({ register }) => register.name)
}

const waitsOf = ({ procedure }: Entry): string => contentHash(desksOf(procedure))

async function putAgain(kernel: Kernel, entry: Entry): Promise<void> {
  const { name } = entry.register
  await transaction(kernel.pool, { actor: clock, step: 'clock.desk' }, async (client) => {
    await run(client, sql`delete from open_work where register = ${name}`)
    if (desksOf(entry.procedure).length > 0) await run(client, allSql(entry))
    await run(
      client,
      sql`insert into desked_register (register, waits) values (${name}, ${waitsOf(entry)})
on conflict (register) do update set waits = excluded.waits`,
    )
  })
}

function allSql({ register, procedure }: Entry): Sql {
  const desks = desksOf(procedure)
  const has = rightsColumns(register)
  const right = (column: string, type: string) =>
    has.includes(column) ? sql.ref(`r.${column}`) : sql`null::${sql.raw(type)}`
  const columns = {
    department: right('department', 'text'),
    party: right('party', 'text'),
    assignees: right('assignees', 'text[]'),
  }
  const state = sql`r.state`
  const its = sql`l.region = r.region and l.register = ${register.name} and l.record = r.id`
  return sql`insert into open_work (${workColumns})
select r.region, ${register.name}, r.id, ${dateColumn(register, 'r.')}, r.state, ${dueColumns(desks, state)}
from ${id(tablesOf(register).record)} r ${dueLimit(desks, state, its)}
${onDesks(desksSql(desks, state, columns))} where r.state in (${list(desks.map((desk) => sql`${desk.state}`))})`
}
