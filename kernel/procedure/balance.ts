import { id, type Sql, snake, sql } from '../sql.ts'
import type { Balance } from './leave.ts'
import { accepted } from './staging.ts'
import { type Plan, stateAfter } from './store.ts'
import { balanceName, literals, lives, signed } from './total.ts'
import { rowsOf, valueAfter } from './write.ts'

/** Marks the rows that would take more than there is; what is named first comes first, and what is refused takes nothing. */
export function balanceSql(plan: Plan, balance: Balance): Sql {
  const { entry, name } = plan
  const parent = valueAfter(plan, balance.under)
  const there = id(balanceName(entry.register.name, name))
  const added = sql`coalesce(${changeOf(plan, balance)}, 0)`
  const least = sql`${balance.least}::numeric`
  return sql`update resolved s set problem = 'balance.short:' || trim_scale(f.before)
from (select g.n, g.added, coalesce(lag(g.total) over (partition by g.parent order by g.n), g.start) as before
  from (select c.n, c.parent, c.added, b.total as start,
      fitting_sum(b.total, c.added, ${least}) over (partition by c.parent order by c.n) as total
    from (select s.n, ${parent} as parent, ${added} as added from ${rowsOf(plan)} where ${accepted} and ${parent} is not null) c
    join ${there}((select array_agg(region) from resolved), (select array_agg(${parent}) from ${rowsOf(plan)})) b on b.parent = c.parent) g) f
where f.n = s.n and f.added < 0 and f.before + f.added < ${least}`
}

/** By how much a row changes the balance: what it adds after the step less what it added before. */
function changeOf(plan: Plan, balance: Balance): Sql {
  const { procedure } = plan.entry
  const image = (state: Sql, value: (field: string) => Sql): Sql => {
    const column = (field: string) =>
      field === 'state' ? state : field === 'region' ? sql`s.region` : value(field)
    const amount = signed(balance, { ...literals, column, literal: (one) => sql`${one}` })
    return sql`coalesce(case when ${state} is not null and ${lives(procedure, state)} then ${amount} end, 0)`
  }
  const after = image(sql`(${stateAfter(plan, 's')})::text`, (field) => valueAfter(plan, field))
  const before = image(sql`s.old_state`, (field) => sql.ref(`r.${snake(field)}`))
  return sql`${after} - ${before}`
}
