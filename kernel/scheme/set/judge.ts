import { both, either, type Sql, sql } from '../../sql.ts'
import type { Compare, Test, Threshold } from '../content.ts'
import { periodsOf, type Use } from '../uses.ts'
import {
  comparedSql,
  differenceSql,
  type Ends,
  knownSql,
  type NumberSql,
  oneOfSql,
  unknownTruth,
  type ValueSql,
} from './amount.ts'

/** What became of a test: a boolean, NULL where it is unknown, and the number measured where there is one. */
export interface JudgedSql {
  readonly truth: Sql
  readonly value: NumberSql | null
}

/** By what a test is judged. */
export interface SettingSql {
  readonly value: (use: Use) => ValueSql | null
  readonly threshold: (to: Threshold, monthsBack?: number) => Ends
  /** Whether another criterion is met: NULL too where it does not apply. */
  readonly metSql: (node: string) => Sql
}

/** A test over the columns of a subject. It agrees with `judge`; what people answer is unknown. */
export function judgeSql(test: Test, setting: SettingSql): JudgedSql {
  switch (test.kind) {
    case 'input':
      return judgeValue(test, test.is, setting)
    case 'held':
      return judgeValue(test, { op: 'atLeast', to: test.least }, setting)
    case 'none':
      return judgeValue(test, { op: 'atMost', to: 0 }, setting)
    case 'rise':
      return judgeRise(test, setting)
    case 'steady':
      return plain(both(periodsOf(test).map((use) => judgeValue(use, test.is, setting).truth)))
    case 'of':
      return plain(setting.metSql(test.node))
    case 'every':
      return plain(both(test.of.map((one) => judgeSql(one, setting).truth)))
    case 'some':
      return plain(
        someSql(
          test.of.map((one) => judgeSql(one, setting).truth),
          test.least ?? 1,
        ),
      )
    case 'not':
      return plain(sql`(not ${judgeSql(test.of, setting).truth})`)
    default:
      return plain(unknownTruth)
  }
}

const plain = (truth: Sql): JudgedSql => ({ truth, value: null })

function judgeValue(use: Use, is: Compare, setting: SettingSql): JudgedSql {
  const value = setting.value(use)
  return {
    truth: truthSql(value, [use, is], setting),
    value: value?.kind === 'number' ? value : null,
  }
}

function truthSql(
  value: ValueSql | null,
  [use, is]: readonly [Use, Compare],
  { threshold }: SettingSql,
): Sql {
  if (is.op === 'known') return knownSql(value)
  if (is.op === 'oneOf') return oneOfSql(value, is.values)
  return comparedSql(value, is.op, threshold(is.to, use.monthsBack))
}

function judgeRise(test: Extract<Test, { kind: 'rise' }>, setting: SettingSql): JudgedSql {
  const [now, before] = [test, { ...test, monthsBack: test.months }].map(setting.value)
  const value = test.down ? differenceSql(before!, now!) : differenceSql(now!, before!)
  return { truth: comparedSql(value, 'atLeast', setting.threshold(test.by)), value }
}

/** At least so many: surely met, or possible no more. */
function someSql(truths: readonly Sql[], least: number): Sql {
  if (least === 1) return either(truths)
  const count = (when: (truth: Sql) => Sql) =>
    sql`(${sql.join(truths.map((truth) => sql`(${when(truth)})::int`) as Sql[], sql` + `)})`
  const enough = sql`${least}::int`
  return sql`(case when ${count((truth) => sql`${truth} is true`)} >= ${enough} then true
when ${count((truth) => sql`${truth} is not false`)} < ${enough} then false end)`
}
