import { isField } from '../condition/declare.ts'
import type { Field } from '../fields/declare.ts'
import { readValue } from '../fields/run.ts'
import { statedFaults } from '../limit/stated.ts'
import { isValue, type Length, type Operand, type Value } from './declare.ts'
import { type FieldOf, kindOf, kindOfField, type ValueKind } from './kind.ts'
import { namesIn, operandsOf } from './names.ts'

/** What is wrong with a value for a field, over the fields that it may look at. Empty means sound. */
export function valueFaults(value: Value, target: Field, fieldOf: FieldOf): readonly string[] {
  const unknown = namesIn(value).filter((name) => !fieldOf(name))
  if (unknown.length) return unknown.map((name) => `works out of ${name}, which it has not`)
  const secret = namesIn(value).filter((name) => fieldOf(name)?.secret)
  return [
    ...secret.map((name) => `works out of ${name}, which is secret`),
    ...(target.secret ? ['works out a value that is to be secret'] : []),
    ...insideFaults(value, fieldOf),
    ...fitFaults(value, target, fieldOf),
  ]
}

function insideFaults(value: Operand, fieldOf: FieldOf): readonly string[] {
  if (!isValue(value)) return []
  const below = operandsOf(value).flatMap((one) => insideFaults(one, fieldOf))
  return [...below, ...ownFaults(value, (one) => kindOf(one, fieldOf), fieldOf)]
}

type KindIn = (value: Operand) => ValueKind | null
const days = ['days', 'months', 'years']

/** Operands are of the kinds that the operation takes. */
function ownFaults(value: Value, kind: KindIn, fieldOf: FieldOf): readonly string[] {
  const demand = (of: readonly Operand[], ...kinds: readonly ValueKind[]) =>
    of
      .filter((one) => !kinds.includes(kind(one) as ValueKind) && kind(one) !== null)
      .map((one) => `${value.give} of ${kind(one)}, not of ${kinds.join(' or ')}`)
  switch (value.give) {
    case 'later':
      if (value.span.unit === 'workdays') return ['counts workdays, which only a time limit does']
      return [
        ...lengthFaults(value.span, fieldOf),
        ...demand(
          [value.from],
          ...(spanOfDays(value.span) ? (['day'] as const) : (['instant'] as const)),
        ),
      ]
    case 'inTimeOf':
      return [
        ...lengthFaults(value.span, fieldOf),
        ...demand([value.from], 'instant'),
        ...(spanOfDays(value.span) ? [`${value.give} so many ${value.span.unit}`] : []),
      ]
    case 'daysSince':
      return demand([value.from], 'day', 'instant')
    case 'bands':
      return [
        ...demand([value.of], 'number'),
        ...mixed(
          value.bands.map(([, gives]) => gives),
          kind,
        ),
      ]
    case 'pick':
      return [...mixed(Object.values(value.among), kind), ...noChoices(value, fieldOf)]
    case 'least':
    case 'greatest':
    case 'highestKnown':
      return [...demand(value.of, 'number', 'day', 'instant'), ...mixed(value.of, kind)]
    case 'listOf':
    case 'above':
      return demand(value.of, 'text')
    default:
      return 'of' in value && Array.isArray(value.of) ? demand(value.of, 'number') : []
  }
}

const lengthFaults = ({ amount, unit }: Length, fieldOf: FieldOf): readonly string[] =>
  isField(amount) ? statedFaults({ amount, unit }, fieldOf(amount.field)) : []

const spanOfDays = ({ unit }: Length): boolean => days.includes(unit)

function mixed(values: readonly Operand[], kind: KindIn): readonly string[] {
  const kinds = new Set(values.map(kind).filter((one) => one !== null))
  return kinds.size > 1 ? [`gives ${[...kinds].join(' or ')}`] : []
}

function noChoices({ by, among }: Extract<Value, { give: 'pick' }>, fieldOf: FieldOf) {
  const choices = isValue(by) && by.give === 'field' ? fieldOf(by.field)?.choices : undefined
  return choices
    ? Object.keys(among)
        .filter((code) => !(code in choices))
        .map((code) => `picks by ${code}, which is no choice`)
    : []
}

/** The result is of the field's kind, and where it is a literal or another field, one that the field can hold. */
function fitFaults(value: Value, target: Field, fieldOf: FieldOf): readonly string[] {
  const kind = kindOf(value, fieldOf)
  if (kind && kind !== kindOfField(target)) return [`gives ${kind} to ${target.kind}`]
  if (target.kind === 'integer' || target.kind === 'money')
    if (!isWhole(value, fieldOf)) return [`gives a fraction to ${target.kind}`]
  return resultsOf(value).flatMap((one) => resultFaults(one, target, fieldOf))
}

/** What can come out, where it is not worked out. */
function resultsOf(value: Operand): readonly Operand[] {
  if (!isValue(value)) return [value]
  if (value.give === 'pick') return Object.values(value.among).flatMap(resultsOf)
  if (value.give === 'bands') return value.bands.flatMap(([, gives]) => resultsOf(gives))
  if (['least', 'greatest', 'highestKnown'].includes(value.give))
    return operandsOf(value).flatMap(resultsOf)
  return value.give === 'field' ? [value] : []
}

function resultFaults(result: Operand, target: Field, fieldOf: FieldOf): readonly string[] {
  if (result === null) return []
  if (!isValue(result))
    return 'problem' in readValue(target, result) ? [`gives ${result}, which it cannot hold`] : []
  const from = result.give === 'field' ? fieldOf(result.field) : undefined
  if (!from || fits(from, target)) return []
  return [`gives ${from.title} (${from.kind}) to ${target.kind}`]
}

function fits(from: Field, target: Field): boolean {
  if (target.kind === 'choice')
    return (
      from.kind === 'choice' &&
      Object.keys(from.choices ?? {}).every((code) => code in (target.choices ?? {}))
    )
  if (target.kind === 'link') return from.to === target.to
  return (
    ['text', 'longText', 'code'].includes(target.kind) ||
    kindOfField(target) !== 'text' ||
    from.kind === target.kind
  )
}

const whole = ['daysSince', 'percentOf', 'total', 'setting']
function isWhole(value: Operand, fieldOf: FieldOf): boolean {
  if (!isValue(value)) return value === null || Number.isInteger(value)
  if (value.give === 'field') return fieldOf(value.field)?.kind !== 'decimal'
  if (whole.includes(value.give)) return true
  const parts = ['pick', 'bands'].includes(value.give) ? resultsOf(value) : operandsOf(value)
  return parts.every((one) => isWhole(one, fieldOf))
}
