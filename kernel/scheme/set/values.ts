import type { Field } from '../../fields/declare.ts'
import { id, type Sql, sql } from '../../sql.ts'
import type { Gathering } from '../gather.ts'
import type { Gives, Input } from '../input.ts'
import { keptBy } from '../observe.ts'
import { fieldOf, valueType } from '../value.ts'
import type { ValueSql } from './amount.ts'

/** Columns of one value, and how it is read from them. */
export interface ValueColumns {
  readonly columns: readonly (readonly [name: string, value: Sql])[]
  readonly value: ValueSql
}

/** Where the aggregates of a value stand, whether its region keeps the register, and how its columns are named. */
export interface Gathered {
  readonly gathering: Gathering
  readonly of: (aggregate: string) => Sql
  /** Since when the home of the subject keeps the register. */
  readonly kept: (gathering: Gathering) => Sql
  readonly named: string
}

/** What follows from what was gathered of a subject. It agrees with `knownOf`. */
export function valueColumns(gathered: Gathered): ValueColumns {
  const { input, day } = gathered.gathering
  const { of } = gathered
  const none = sql`coalesce(${of('missing')}, 0) = 0`
  switch ((input.gives as Gives).give) {
    case 'count':
      return counted(gathered)
    case 'share': {
      const among = sql`nullif(${of('among')}, 0)`
      const top = sql`case when ${among} > 0 then 100 * ${of('of')} end`
      return numbers(gathered, { low: top, bottom: among, whole: true })
    }
    case 'sum':
      return summed(gathered, none)
    case 'greatest': {
      const low = sql`${of('greatest')}::numeric`
      return numbers(gathered, { low, high: sql`case when ${none} then ${low} end` })
    }
    case 'years': {
      const age = sql`age(${day}::date, ${of('least')})`
      const low = sql`greatest(0, extract(year from ${age}))::bigint`
      const known = sql`case when ${of('least')} is not null then ${low} end`
      const high = sql`case when ${none} and ${of('least')} is not null then ${low} end`
      return numbers(gathered, { low: known, high, whole: true })
    }
    default:
      return said(gathered)
  }
}

interface Ends {
  readonly low: Sql
  readonly high?: Sql
  readonly bottom?: Sql
  readonly whole?: true
}
function numbers({ named }: Gathered, { low, high, bottom, whole }: Ends): ValueColumns {
  const columns = [
    [`low_${named}`, low] as const,
    ...(high ? [[`high_${named}`, high] as const] : []),
    ...(bottom ? [[`bottom_${named}`, bottom] as const] : []),
  ]
  return {
    columns,
    value: {
      ...{ kind: 'number', low: id(`low_${named}`), exact: !high, whole: whole === true },
      ...{ high: id(`${high ? 'high' : 'low'}_${named}`) },
      bottom: bottom ? id(`bottom_${named}`) : null,
    },
  }
}

function counted(gathered: Gathered): ValueColumns {
  const { of, gathering } = gathered
  const low = sql`coalesce(${of('records')}, 0)`
  const most = gathering.input.doubt ? sql`${low} + coalesce(${of('doubtful')}, 0)` : low
  const keeps = keepsSql(gathered)
  const high = keeps ? sql`case when ${keeps} then ${most} end` : most
  return numbers(gathered, {
    ...{ low, whole: true },
    ...(keeps || gathering.input.doubt ? { high } : {}),
  })
}

/** Whether the home of the subject keeps the register over the whole window; null where nobody asks. */
function keepsSql({ gathering, kept }: Gathered): Sql | null {
  const { input, use, day } = gathering
  if (!input.kept) return null
  const by = keptBy(input, { on: day, with: use.with ?? {} })
  return by === null ? sql`false` : sql`${kept(gathering)} <= ${by}::date`
}

function summed(gathered: Gathered, none: Sql): ValueColumns {
  const { of, gathering } = gathered
  const amount = sql`coalesce(${of('sum')}::numeric, 0)`
  const keeps = keepsSql(gathered)
  const sure = keeps ? sql`${keeps} and ${none}` : none
  const high = sql`case when ${sure} then ${amount} end`
  const grows = ((summedField(gathering.input) as Field).least ?? -1) >= 0
  return numbers(gathered, { low: grows ? amount : high, ...(grows ? { high } : {}) })
}
const summedField = (input: Input) => 'of' in input.gives && fieldOf(input, String(input.gives.of))

/** All that is said under the latest date, nearly always one thing. */
function said(gathered: Gathered): ValueColumns {
  const { of, gathering, named } = gathered
  const all = of('said')
  const among = sql`case when jsonb_array_length(${all}) = 1 then array[${all} -> 0 ->> 1]
else (select array_agg(distinct (e ->> 1) collate "C") from jsonb_array_elements(${all}) e
where e ->> 0 = (select max((m ->> 0) collate "C") from jsonb_array_elements(${all}) m)) end`
  const { input } = gathering
  if (valueType(input).kind === 'word') {
    const field = 'of' in input.gives && fieldOf(input, String(input.gives.of))
    const yesNo = field && field.kind === 'yesNo'
    const words = yesNo
      ? sql`array_replace(array_replace(${among}, 'true', 'yes'), 'false', 'no')`
      : among
    const whole = sql`(select w from (select ${words}) as a(w) where array_position(w, null) is null)`
    return {
      columns: [[`word_${named}`, whole]],
      value: { kind: 'word', among: id(`word_${named}`) },
    }
  }
  const end = (which: 'min' | 'max') =>
    sql`(select case when bool_and(w is not null) then ${sql.raw(which)}(w::numeric) end from unnest(${among}) w)`
  return numbers(gathered, { low: end('min'), high: end('max') })
}
