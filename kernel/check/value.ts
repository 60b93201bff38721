import { type Field, type Fields, region } from '../fields/declare.ts'
import { type AnyStep, changes, creates } from '../procedure/declare.ts'
import { isNumber } from '../procedure/serial.ts'
import { inDatabase, needsRecord } from '../procedure/work-out.ts'
import type { AnyRegister } from '../register/declare.ts'
import { valueFaults } from '../value/check.ts'
import { isValue, type Value } from '../value/declare.ts'
import { gives, namesIn } from '../value/names.ts'

type Say = (what: string) => void

/** Everything that the values of a step may look at: its fields, what it asks, and where it is. */
export const seenBy = (register: AnyRegister, step: AnyStep): Readonly<Record<string, Field>> => ({
  ...(register.fields as Fields),
  ...(step.ask ?? {}),
  region: region('区划'),
})

/** Values that a step works out fit their fields, and can be worked out where it stands. */
export function checkValues(register: AnyRegister, step: AnyStep, say: Say): void {
  const sets = Object.entries((step.sets ?? {}) as Readonly<Record<string, unknown>>)
  const fields = seenBy(register, step)
  for (const [name, value] of sets) {
    if (!isValue(value) || !fields[name]) continue
    if (isNumber(value)) {
      if (!fields[name].serial) say(`sets ${name} to the next number, and it is no serial`)
      continue
    }
    if (gives(value, 'nextSerial')) say(`sets ${name} to what follows from a number`)
    for (const other of namesIn(value))
      if (isNumber((step.sets as Readonly<Record<string, unknown>>)[other]))
        say(`sets ${name} by ${other}, which is only being numbered`)
    const faults = valueFaults(value, fields[name], (one) => fields[one])
    for (const fault of faults) say(`sets ${name}, but ${fault}`)
    if (faults.length === 0) checkPlace([name, value], { register, step, say })
  }
}

interface Place {
  readonly register: AnyRegister
  readonly step: AnyStep
  readonly say: Say
}

function checkPlace([name, value]: readonly [string, Value], { register, step, say }: Place): void {
  if (isCircular(step, name, [])) {
    say(`sets ${name} by what follows from it`)
    return
  }
  if (creates(step)) {
    const stated = new Set([...(step.fills ?? []), ...Object.keys({ ...step.sets, ...step.ask })])
    stated.delete(name)
    for (const other of namesIn(value))
      if (!stated.has(other) && other !== 'region')
        say(`sets ${name} by ${other}, which a new record has not`)
    for (const what of inDatabase)
      if (gives(value, what)) say(`sets ${name} by ${what}, which a new record has not`)
  }
  if (!changes(step) || !needsRecord(step, [name, value])) return
  if (creates(step)) say(`sets ${name} by the record, and may make a new one`)
  if (name === register.date) say(`sets ${name}, by which records are kept apart, by the record`)
  if ((register.search as readonly string[] | undefined)?.includes(name))
    say(`sets ${name}, by which records are found, by the record`)
}

function isCircular(step: AnyStep, name: string, above: readonly string[]): boolean {
  if (above.includes(name)) return true
  const value = ((step.sets ?? {}) as Readonly<Record<string, unknown>>)[name]
  if (!isValue(value)) return false
  const others = namesIn(value).filter((other) => other !== name)
  return others.some((other) => isCircular(step, other, [...above, name]))
}
