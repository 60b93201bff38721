import type { Where } from '../condition/declare.ts'
import type { FieldKind } from '../fields/declare.ts'
import type { Argument, Expected, Gives, Input } from '../scheme/input.ts'
import { type Amount, type Known, ratioOf } from '../scheme/known.ts'
import { holdsOnDay, observe } from '../scheme/observe.ts'
import type { Report } from './check.ts'
import { fieldFault, fieldsOf, namingFault, numeric, strangers } from './named.ts'

/** An input can be asked of every subject by an index, over fields that there are; its examples hold. */
export function checkInput(input: Input, report: Report): void {
  const { over, by, on, during } = input
  const say = (where: string, fault: string | null) => fault && report(where, fault)
  say('by', namingFault(over, by))
  if (on) say('on', fieldFault(over, on, ['date']))
  if (during)
    for (const name of [during.from, during.until]) say('during', fieldFault(over, name, ['date']))
  for (const fault of strangers(over, input.where as Where)) report('where', fault)
  for (const [name, argument] of Object.entries(input.asks))
    say(`asks.${name}`, argumentFault(input, argument))
  checkGives(input, say)
  checkUnknown(input, report)
}

/** What the examples of an input say against it. */
export function runInputExamples(input: Input, report: Report): void {
  if (input.examples.length === 0) report('', 'has no examples')
  for (const [
    n,
    { given, on = '2026-07-01', with: args = {}, expect },
  ] of input.examples.entries()) {
    const got = JSON.stringify(expectedOf(observe(input, given, { on, with: args })))
    if (got !== JSON.stringify(expect))
      report(`example ${n + 1}`, `expected ${JSON.stringify(expect)}, got ${got}`)
  }
}

function argumentFault(input: Input, argument: Argument): string | null {
  if (argument.kind === 'months') return monthsFault(input, argument)
  const kinds: readonly FieldKind[] = argument.kind === 'oneOf' ? ['choice', 'code'] : numeric
  return fieldFault(input.over, argument.field, kinds)
}

function monthsFault(
  { on, asks }: Input,
  { most, otherwise = most }: Argument & { kind: 'months' },
) {
  if (!on) return 'is a window without a date to look at'
  if (Object.values(asks).filter(({ kind }) => kind === 'months').length > 1)
    return 'is a second window'
  return otherwise < 1 || otherwise > most ? `is ${otherwise} of at most ${most} months` : null
}

function checkGives(
  { over, gives: given, on, during, unit }: Input,
  say: (w: string, f: string | null) => unknown,
) {
  const gives = given as Gives
  if (gives.give === 'share') {
    for (const name of Object.values(gives.sums ?? {}))
      say('gives', fieldFault(over, name, ['integer', 'money']))
    if (gives.lasting) say('gives', fieldFault(over, gives.lasting, ['date']))
    for (const part of [gives.of, gives.among] as Where[])
      for (const fault of strangers(over, part)) say('gives', fault)
  }
  if (gives.give === 'years') say('gives', fieldFault(over, gives.since, ['date']))
  if (gives.give === 'sum' || gives.give === 'greatest')
    say('gives', fieldFault(over, gives.of, numeric))
  if (gives.give === 'latest') {
    say('gives', fieldFault(over, gives.of, [...numeric, 'choice', 'yesNo', 'code']))
    if (!on && !during && !over.inForce) say('gives', 'is the latest of what has no date')
  }
  const isWord =
    gives.give === 'latest' && !numeric.includes(fieldsOf(over)[gives.of]?.kind ?? 'text')
  if (isWord === Boolean(unit)) say('unit', isWord ? 'is of a word' : 'is missing')
}

function checkUnknown(input: Input, report: Report): void {
  const { gives, doubt, kept, asks } = input
  if (doubt && gives.give !== 'count') report('doubt', 'is only of a count')
  if (!kept) return
  if (gives.give !== 'count' && gives.give !== 'sum') report('kept', 'is only of a count or a sum')
  const window = Object.values(asks).find(({ kind }) => kind === 'months')
  if (!window && !holdsOnDay(input)) report('kept', 'needs a window: nobody knows of all time')
}

/** What is known as examples write it. */
export function expectedOf(known: Known): Expected {
  if (known.kind === 'word') return known.among?.length === 1 ? known.among[0]! : 'unknown'
  const { low, high } = known
  if (low === null && high === null) return 'unknown'
  const [from, to] = [low, high].map((end) => (end === null ? Infinity : numberOf(end)))
  return from === to ? from! : { low: from!, high: to! }
}
const numberOf = (amount: Amount): number => {
  const { top, bottom } = ratioOf(amount)
  return Number(top) / Number(bottom)
}
