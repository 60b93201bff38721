import type { Field } from '../fields/declare.ts'
import type { Gives, Input } from './input.ts'
import { between, exactly, type Known, unknownNumber, unknownWord } from './known.ts'
import type { InputAsked } from './observe.ts'
import { fieldOf, valueType } from './value.ts'

/** What was gathered from the records of one subject, in memory or by the database. */
export interface Found {
  readonly records: number
  /** Of how many records the condition is unknown, where that counts. */
  readonly doubtful: number
  readonly of?: number
  readonly among?: number
  /** Of how many records the value is not known, and the least, greatest and sum of the others. */
  readonly missing?: number
  readonly least?: number | string | null
  readonly greatest?: number | string | null
  readonly sum?: number | string | null
  /** Values of the records with the latest date. */
  readonly said?: readonly unknown[]
}

/** The value that follows from what was found: exact, between two ends, or unknown, with why. */
export function knownOf(
  input: Input,
  found: Found,
  { on, keeps = true, since = null }: Pick<InputAsked, 'on' | 'keeps' | 'since'>,
): Known {
  const unkept = keeps || !input.kept ? null : notKept(input, since)
  switch ((input.gives as Gives).give) {
    case 'count':
      return counted(found, unkept)
    case 'share':
      return shared(found)
    case 'sum':
      return summed(input, found, unkept)
    case 'greatest':
      return found.greatest == null
        ? unknownNumber('没有记录')
        : least(found.greatest, found.missing)
    case 'years':
      return aged(found, on)
    default:
      return said(input, found)
  }
}

const notKept = ({ over }: Input, since: string | null): string =>
  since === null
    ? `本地未说明自何时起登记“${over.title}”`
    : `本地自 ${since} 起才登记“${over.title}”，晚于期初`
const inDoubt = (n: number) => `另有 ${n} 条记录尚不能判断`
const notFilled = (n: number) => `有 ${n} 条记录没有填写数值`

function counted({ records, doubtful }: Found, unkept: string | null): Known {
  if (unkept) return between(records, null, unkept)
  return doubtful ? between(records, records + doubtful, inDoubt(doubtful)) : exactly(records)
}

function shared({ of = 0, among = 0 }: Found): Known {
  return among === 0 ? unknownNumber('没有可以计算的记录') : exactly(`${100 * of}/${among}`)
}

function summed(input: Input, { sum, missing = 0 }: Found, unkept: string | null): Known {
  const amount = sum ?? 0
  if (!unkept && missing === 0) return exactly(amount)
  const grows = ((summedField(input) as Field).least ?? -1) >= 0
  const why = unkept ?? notFilled(missing)
  return grows ? between(amount, null, why) : unknownNumber(why)
}
const summedField = (input: Input) => 'of' in input.gives && fieldOf(input, String(input.gives.of))

const least = (greatest: number | string, missing = 0): Known =>
  missing ? between(greatest, null, notFilled(missing)) : exactly(greatest)

/** Whole years to the day from the earliest date; at least those where another date is not known. */
function aged({ least: since, missing = 0 }: Found, on: string): Known {
  if (since == null) return unknownNumber('没有填写起始日期')
  const day = String(since)
  const passed = Number(on.slice(0, 4)) - Number(day.slice(0, 4))
  const years = Math.max(0, on.slice(5) < day.slice(5) ? passed - 1 : passed)
  return missing ? between(years, null, notFilled(missing)) : exactly(years)
}

function said(input: Input, { said = [] }: Found): Known {
  const isNumber = valueType(input).kind === 'number'
  const none = said.length === 0 ? '没有记录' : said.includes(null) ? '没有填写' : null
  if (none) return isNumber ? unknownNumber(none) : unknownWord(none)
  const among = [...new Set(said.map(wordOf))]
  if (!isNumber) return { kind: 'word', among }
  const numbers = among.map(Number).toSorted((a, b) => a - b)
  return numbers.length === 1
    ? exactly(numbers[0]!)
    : between(numbers[0]!, numbers.at(-1)!, '几条记录说法不一')
}

const wordOf = (value: unknown): string =>
  value === true ? 'yes' : value === false ? 'no' : String(value)
