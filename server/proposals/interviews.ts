import { type Actor, clock, dayIn, type Kernel, newId, setting, take } from '@zhiheng/kernel'
import { readSettings, settingIn } from '@zhiheng/kernel/limit/setting.ts'
import { sql } from '@zhiheng/kernel/sql.ts'
import { reading } from '@zhiheng/kernel/transaction.ts'
import type pg from 'pg'

/** So many failed products within a year give cause to call an enterprise in, unless a region sets another number. */
const batches = setting('interview.batches', 2)
const actor: Actor = clock

interface Cause {
  readonly region: string
  readonly party: string
  readonly department: string
  readonly grounds: 'failedBatches' | 'incident' | 'complaints'
  readonly count: number
}

const subjects: Readonly<Record<Cause['grounds'], (count: number) => string>> = {
  failedBatches: (count) => `一年内${count}批次产品不合格`,
  incident: (count) => `发生质量安全事故${count}起`,
  complaints: (count) => `收到重大投诉${count}件`,
}

/**
 * What happened within a year and after the enterprise was last called in or considered for it; nothing of one about
 * which an interview is still open.
 */
const causes = `
with cause as (
  select region, party, department, 'failedBatches' as grounds, opened_on as day from nonconformity
    where source in ('sampling', 'inspection', 'elsewhere') and state not in ('withdrawn', 'returned', 'moved', 'delivered')
  union all select region, party, department, 'incident', (known_at at time zone 'Asia/Shanghai')::date from incident
    where party is not null and department is not null and state not in ('reported', 'notIncident')
  union all select region, party, department, 'complaints', received_on from complaint
    where party is not null and major and state not in ('refused', 'withdrawn', 'routed')),
considered as (select region, party, max(opened_on) as day, bool_or(state not in ('closed', 'dropped', 'escalated')) as open
  from interview group by region, party)
select c.region, c.party, min(c.department) as department, c.grounds, count(*)::integer as count
from cause c left join considered i using (region, party)
where c.day > $1::date and c.day > coalesce(i.day, '-infinity') and i.open is not true
group by c.region, c.party, c.grounds
order by c.region, c.party, array_position(array['incident', 'failedBatches', 'complaints'], c.grounds)`

/** Proposes one interview for every enterprise that gave cause. Answers how many. */
export async function proposeInterviews(kernel: Kernel, at: Date): Promise<number> {
  const found = await reading(kernel.pool, actor, (client) => enough(kernel, client, at))
  const once = new Map(found.toReversed().map((one) => [`${one.region}/${one.party}`, one]))
  const on = [...once.values()].map(({ region, count, grounds, ...of }) => ({
    at: { region },
    answers: { ...of, grounds, count, subject: subjects[grounds](count) },
  }))
  for (let from = 0; from < on.length; from += 10_000)
    await take(kernel, ['interview', 'propose'], {
      on: on.slice(from, from + 10_000),
      actor,
      at,
      request: newId(),
    })
  return on.length
}

async function enough(kernel: Kernel, client: pg.ClientBase, at: Date): Promise<Cause[]> {
  const day = dayIn(at)
  const yearAgo = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`.replace('-02-29', '-02-28')
  const { rows } = await client.query<Cause>(causes, [yearAgo])
  const regions = [...new Set(rows.map(({ region }) => region))]
  const asked = { names: [batches.setting], regions: sql`${regions}::text[]`, day }
  const set = await readSettings(kernel, client, asked)
  return rows.filter(({ region, grounds, count }) => {
    const least = grounds === 'failedBatches' ? settingIn(set, batches, region) : 1
    return least !== null && count >= least
  })
}
