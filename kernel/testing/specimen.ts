import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Entry } from '../catalogue.ts'
import type { Field } from '../fields/declare.ts'
import { castType, toStaged } from '../fields/store.ts'
import { tablesOf } from '../register/store.ts'
import { id, list, run, snake, sql } from '../sql.ts'

/** The department of every specimen. */
export const itsDepartment = 'its-department'

/** A value that the field can hold: for tests that go through every declaration. */
export function anyValue(field: Field): unknown {
  const values: Record<Field['kind'], unknown> = {
    text: '甲',
    longText: '甲',
    code: randomUUID().slice(0, 12),
    integer: field.unit === '年' ? 2026 : (field.least ?? 1),
    decimal: 1.5,
    money: 100,
    date: '2026-03-31',
    instant: '2026-03-31T02:00:00.000Z',
    yesNo: true,
    choice: Object.keys(field.choices ?? {})[0],
    lines: ['甲'],
    link: randomUUID(),
    region: '1101',
    department: itsDepartment,
    party: '91350100M000100Y43',
    post: randomUUID(),
    file: 'a'.repeat(64),
  }
  return field.kind === 'lines' ? itemsOf(field, values) : values[field.kind]
}

/** As many items as the list must have, each of what they name. */
function itemsOf({ names, least = 1 }: Field, values: Record<Field['kind'], unknown>): unknown[] {
  const named = names === 'post' || names === 'file' || names === 'party' ? values[names] : '甲'
  return Array.from({ length: least }, (_, n) =>
    names === 'post' ? randomUUID() : n && !names ? `${named}${n}` : named,
  )
}

/** A record in `state` whose every field is filled, put there by the owner as no step would. */
export async function putSpecimen(
  owner: pg.ClientBase,
  { register, rules }: Entry,
  { region, state }: { readonly region: string; readonly state: string },
): Promise<{ region: string; id: string; on: string | null }> {
  const fields = Object.entries(register.fields as Record<string, Field>)
  const place = { region, id: randomUUID(), on: register.date ? '2026-03-31' : null }
  const names = fields.map(([name]) => id(snake(name)))
  const values = fields.map(
    ([, field]) => sql`${toStaged(field, anyValue(field))}::${sql.raw(castType(field))}`,
  )
  const search = register.search ? [sql`''::tsvector`] : []
  await run(
    owner,
    sql`insert into ${id(tablesOf(register).record)} (region, id, state, rules, event_no, event_hash, changed_at, ${list([...names, ...search.map(() => id('search'))])})
values (${region}, ${place.id}, ${state}, ${rules}, 1, ${Buffer.alloc(32)}, now(), ${list([...values, ...search])})`,
  )
  return place
}
