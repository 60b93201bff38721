import { type Actor, clock, dayIn, type Kernel, newId, setting, take } from '@zhiheng/kernel'
import { readSettings, settingIn } from '@zhiheng/kernel/limit/setting.ts'
import { sql } from '@zhiheng/kernel/sql.ts'
import { reading } from '@zhiheng/kernel/transaction.ts'
import type pg from 'pg'

/** So many injuries by one product within three months are a signal; fewer would point at single persons. */
const enough = setting('injury.signal', 5)
const actor: Actor = clock

interface Cluster {
  readonly region: string
  readonly product: string
  readonly productClass: string
  readonly severe: number
  readonly count: number
}

/** Injuries of three months by product, of which no signal was made in that time. */
const clusters = `
select i.region, i.product, min(i.product_class) as "productClass", count(*)::integer as count,
  count(*) filter (where i.severity in ('severe', 'death'))::integer as severe
from injury_case i
where i.state = 'entered' and i.month > ($1::date - interval '3 months')::date and i.month <= $1::date
  and not exists (select from signal s where s.region = i.region and s.kind = 'injury' and s.product = i.product
    and s.opened_on > ($1::date - interval '3 months')::date)
group by i.region, i.product
order by i.region, i.product`

/** Classes of goods that only injuries know are industrial goods elsewhere. */
const elsewhere = new Set(['food', 'agricultural', 'drug', 'cosmetic', 'device', 'other'])

/** Records one signal for every product that hurt many. Answers how many. */
export async function proposeInjurySignals(kernel: Kernel, at: Date): Promise<number> {
  const day = dayIn(at)
  const found = await reading(kernel.pool, actor, (client) => grave(kernel, client, day))
  const on = found.map(({ region, product, productClass, count, severe }) => ({
    at: { region },
    answers: {
      product,
      productClass: elsewhere.has(productClass) ? productClass : 'industrial',
      kind: 'injury',
      facts: `近三个月监测医院登记致伤病例${count}例，其中重伤或者死亡${severe}例`,
      spread: severe > 0 ? 'wide' : 'several',
      firstOn: day,
    },
  }))
  if (on.length > 0) await take(kernel, ['signal', 'record'], { on, actor, at, request: newId() })
  return on.length
}

async function grave(kernel: Kernel, client: pg.ClientBase, day: string): Promise<Cluster[]> {
  const { rows } = await client.query<Cluster>(clusters, [day])
  const regions = [...new Set(rows.map(({ region }) => region))]
  const asked = { names: [enough.setting], regions: sql`${regions}::text[]`, day }
  const set = await readSettings(kernel, client, asked)
  return rows.filter(({ region, count }) => {
    const least = settingIn(set, enough, region)
    return least !== null && count >= least
  })
}
