import type pg from 'pg'
import { run, sql } from '../sql.ts'
import type { Address } from './answers.ts'

/** What the records of a register are that were delivered from others, and whose state there is one of `states`. */
interface Asked {
  readonly register: string
  readonly states: readonly string[]
}

/** Where what was delivered from each of the sources lies, by what the receipts say of its state. */
export async function eachSent<From extends { readonly region: string; readonly id: string }>(
  client: pg.ClientBase,
  { register, states }: Asked,
  sources: readonly From[],
): Promise<{ readonly source: From; readonly at: Address }[]> {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const found = await run<{ record: string; to_region: string; to_record: string }>(
    client,
    sql`select d.record, d.to_region, d.to_record from unnest(${sources.map((s) => s.region)}::text[], ${sources.map((s) => s.id)}::uuid[]) s(region, id)
  join delivery d on d.region = s.region collate "C" and d.record = s.id
where d.register = ${register} and d.state = any(${[...states]}::text[]) order by d.to_record`,
  )
  return found.rows.map(({ record, to_region: region, to_record: id }) => ({
    source: byId.get(record)!,
    at: { region, id, on: null },
  }))
}
