import { type Actor, clock, dayIn, type Kernel, newId, take } from '@zhiheng/kernel'
import { reading } from '@zhiheng/kernel/transaction.ts'

const actor: Actor = clock

interface Found {
  readonly region: string
  readonly id: string
  readonly step: 'matched' | 'suspect'
}

/**
 * Of this year's enterprises that need a permit: which have a valid one and are not known to, and which seem to have
 * none: of whom nobody has said that they do, or whose permit ended after somebody did.
 */
const gaps = `
with valid as (select f.region, f.id, f.state, f.has_permit, f.changed_at, f.party, f.kind, f.product,
    exists (select from permit p where p.party = f.party and p.kind = f.kind and p.product = f.product
      and p.state = 'valid' and p.since <= $1::date and p.until >= $1::date) as has
  from in_scope_firm f where f.year = $2 and f.state in ('listed', 'gap'))
select region, id, case when has then 'matched' else 'suspect' end as step from valid v
where case when has then has_permit is not true
  else state = 'listed' and (has_permit is not true or exists (select from permit p
    where p.party = v.party and p.kind = v.kind and p.product = v.product and p.state <> 'valid' and p.changed_at > v.changed_at)) end
order by region, id`

/** Marks who seems to lack a permit, for an officer to look into, and who was found to have one. Answers how many of each. */
export async function proposePermitGaps(
  kernel: Kernel,
  at: Date,
): Promise<Readonly<Record<Found['step'], number>>> {
  const day = dayIn(at)
  const found = await reading(kernel.pool, actor, (client) =>
    client.query<Found>(gaps, [day, Number(day.slice(0, 4))]),
  )
  const done = { matched: 0, suspect: 0 }
  for (const step of ['matched', 'suspect'] as const) {
    const rows = found.rows.filter((row) => row.step === step)
    for (let from = 0; from < rows.length; from += 10_000)
      await take(kernel, ['in-scope-firm', step], {
        on: rows
          .slice(from, from + 10_000)
          .map(({ region, id }) => ({ at: { region, id }, answers: {} })),
        actor,
        at,
        request: newId(),
        rows: 'ready',
      })
    done[step] = rows.length
  }
  return done
}
