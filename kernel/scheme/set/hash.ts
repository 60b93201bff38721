import type { Kernel } from '../../kernel.ts'
import { list, type Queryable, run, type Sql, sql } from '../../sql.ts'
import type { Facts } from '../facts.ts'
import { passesOf } from '../gather.ts'
import type { Known } from '../known.ts'
import { useKey, usesOf } from '../uses.ts'
import type { ValueSql } from './amount.ts'
import { homeColumns, type SetAsked } from './homes.ts'
import { valueColumns } from './values.ts'

/**
 * The number that stands for the values of a subject, as a night has it, of values that are known in memory: equal
 * numbers, equal values.
 */
export async function inputHash(
  kernel: Kernel,
  client: Queryable,
  { asked, facts }: { readonly asked: SetAsked; readonly facts: Facts },
): Promise<string> {
  const told = homeColumns(kernel, asked, [])
  const known = passesOf(kernel.catalogue.inputs, usesOf(asked.content).own, asked.on)
    .flatMap(({ gatherings }) => gatherings)
    .flatMap((gathering) => {
      const column = () => sql`null`
      const { value } = valueColumns({ gathering, named: '', of: column, kept: column })
      return partsOf(value, facts.values[useKey(gathering.use)]!)
    })
  const benchmarks = told.benchmarkKeys.map((key) => {
    const one = facts.benchmarks?.[key]
    return end(one?.kind === 'number' ? one.low : null, false)
  })
  const { rows } = await run<{ input: string }>(
    client,
    sql`select hash_record_extended(row(${list([sql`1::bigint`, ...known, ...benchmarks])}), 0)::text as input`,
  )
  return rows[0]!.input
}

const end = (value: number | string | null, whole: boolean): Sql =>
  sql`${value === null ? null : String(value)}::${sql.raw(whole ? 'bigint' : 'numeric')}`

/** A value in the columns in which a night has it. */
function partsOf(value: ValueSql, known: Known): readonly Sql[] {
  if (value.kind === 'word') {
    const among = known.kind === 'word' && known.among ? known.among.toSorted() : null
    return [sql`${among}::text[]`]
  }
  const { low, high } = known.kind === 'number' ? known : { low: null, high: null }
  if (value.bottom) {
    const [top, bottom] = low === null ? [null, null] : String(low).split('/')
    return [end(top!, true), end(low === null ? null : (bottom ?? '1'), true)]
  }
  return [end(low, value.whole), ...(value.exact ? [] : [end(high, value.whole)])]
}
