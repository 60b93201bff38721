import { type Actor, clock, dayIn, type Kernel, newId, take } from '@zhiheng/kernel'
import { reading } from '@zhiheng/kernel/transaction.ts'

const actor: Actor = clock

interface Due {
  readonly region: string
  readonly party: string
  readonly department: string
  readonly regime: string
  readonly riskClass: string
  readonly products: string
  readonly visits: number
  readonly done: number
}

/**
 * Enterprises with the class that is in force on a day, the strictest of their products; how often they are to be
 * visited in the year, and how often they were or are going to be. Whose department nobody knows is left out: that of
 * the contact point, or of the last inspection.
 */
const classes = `
with class as (select distinct on (region, party, product) region, party, product, risk_class, visits_per_year
    from firm_class where state = 'stated' and since <= $1::date order by region, party, product, since desc),
firm as (select c.region, c.party, max(c.risk_class) as risk_class, max(c.visits_per_year) as visits,
    string_agg(c.product, '、' order by c.product) as products,
    case when bool_or(k.product_class = 'food') then 'food' when bool_or(k.product_class = 'agricultural') then 'farm'
      when bool_or(k.product_class = 'industrial') then 'industrial' else 'other' end as regime
  from class c left join lateral (select product_class from key_product k where k.region = c.region and k.product = c.product
    and k.since <= $1::date order by k.since desc limit 1) k on true
  group by c.region, c.party),
visit as (select region, party, count(*) filter (where state <> 'cancelled' and "on" between $2::date and $3::date)::integer as done,
    (array_agg(department order by "on" desc))[1] as department from site_inspection group by region, party)
select f.region, f.party, coalesce(p.department, v.department) as department, f.regime, f.risk_class as "riskClass",
  left(f.products, 200) as products, f.visits, coalesce(v.done, 0) as done
from firm f left join visit v using (region, party)
left join lateral (select department from contact_point p where p.region = f.region and p.party = f.party and p.state = 'bound'
  and p.since <= $1::date and (p.until is null or p.until >= $1::date) order by p.since desc limit 1) p on true
where f.visits > coalesce(v.done, 0) and coalesce(p.department, v.department) is not null
order by f.region, f.party`

const yearOf = (day: string) => ({
  from: `${day.slice(0, 4)}-01-01`,
  to: `${day.slice(0, 4)}-12-31`,
})

/** The last day of the period of the year in which the next visit is due; undefined while that lies ahead. */
function dueOn({ visits, done }: Due, day: string): string | undefined {
  const begin = Date.parse(yearOf(day).from)
  const length = Date.parse(yearOf(day).to) - begin + 86_400_000
  if (Date.parse(day) < begin + (length * done) / visits) return undefined
  const last = begin + (length * (done + 1)) / visits - 86_400_000
  return new Date(last).toISOString().slice(0, 10)
}

/** Puts on the list who is to be visited by the end of the period, as often as the class says. Answers how many. */
export async function proposeInspections(kernel: Kernel, at: Date): Promise<number> {
  const day = dayIn(at)
  const { from, to } = yearOf(day)
  const { rows } = await reading(kernel.pool, actor, (client) =>
    client.query<Due>(classes, [day, from, to]),
  )
  const on = rows.flatMap((due) => {
    const by = dueOn(due, day)
    return by === undefined ? [] : [rowOf(due, by)]
  })
  for (let first = 0; first < on.length; first += 10_000)
    await take(kernel, ['site-inspection', 'propose'], {
      on: on.slice(first, first + 10_000),
      actor,
      at,
      request: newId(),
    })
  return on.length
}

const rowOf = ({ region, party, department, regime, riskClass, ...due }: Due, by: string) => ({
  at: { region },
  answers: {
    basis: `企业分级分类：每年检查${due.visits}次，第${due.done + 1}次`,
    items: `产品：${due.products}`,
    ...{ regime, riskClass, party, department, on: by },
  },
})
