import type { Field } from '../fields/declare.ts'
import { staged } from '../procedure/staging.ts'
import type { AnyRegister } from '../register/declare.ts'
import { matchedFields, matchKey } from '../secret/match.ts'
import type { Report } from './check.ts'
import { checkKept } from './kept.ts'
import { checkRules } from './rules.ts'

const reserved = new Set([
  'region',
  'id',
  'state',
  'rules',
  'search',
  'eventNo',
  'eventHash',
  'changedAt',
  'limitOn',
  'limitStep',
  'limitProvisional',
])

/** Names that the function by which a register is searched uses itself. */
const searching = new Set(['query', 'patterns', 'lo', 'hi', 'most'])

export function checkRegister(register: AnyRegister, report: Report): void {
  const fields = register.fields as Readonly<Record<string, Field>>
  const count = Object.keys(fields).length + matchedFields(register).length
  if (count > staged) report('', `has ${count} fields; ${staged} at most`)
  if (register.name === matchKey[0]) report('', 'has the name of the key for matches')
  for (const [name, field] of Object.entries(fields)) {
    if (field.matched && !field.secret) report(name, 'is matched and no secret')
    if (field.serial && (register.date || register.keyAcross))
      report(name, 'is a serial of a register that is partitioned or keyed across regions')
    if (field.serial && (register.search as readonly string[] | undefined)?.includes(name))
      report(name, 'is a serial, which is found by itself and not among the words')
    if (field.serial && (register.key as readonly string[] | null)?.includes(name))
      report(name, 'is a serial, which needs no key to be found by')
    if (reserved.has(name)) report(name, 'is the name of a column that every record has')
    if (register.search && searching.has(name)) report(name, 'is a name that searching uses')
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) report(name, 'is not in camelCase')
    checkBounds(field, (what) => report(name, what))
    if (field.kind === 'choice' && Object.keys(field.choices ?? {}).length === 0)
      report(name, 'offers no choice')
  }
  checkNames(register, fields, report)
  checkSecrets(register, fields, report)
  checkInForce(register, fields, report)
  checkKept(register, report)
  checkRules(register.readBy, fields, (what) => report('readBy', what))
}

/** Only numbers and lists have bounds, and something lies between them. */
function checkBounds(field: Field, say: (what: string) => void): void {
  const { kind, least, most, distinct, multipleOf } = field
  const bounded = least !== undefined || most !== undefined
  if (bounded && !['integer', 'decimal', 'money', 'lines'].includes(kind))
    say('has bounds and is neither a number nor a list')
  if ((least ?? -Infinity) > (most ?? Infinity)) say(`is at least ${least} and at most ${most}`)
  if (multipleOf !== undefined) checkMultiple(field, multipleOf, say)
  if (distinct && kind !== 'lines') say('is distinct and no list')
}

/** A whole number is a multiple of one, and there is one between its bounds. */
function checkMultiple(
  { kind, least = -Infinity, most = Infinity }: Field,
  multipleOf: number,
  say: (what: string) => void,
): void {
  if (kind !== 'integer' && kind !== 'money') say('is a multiple of something and no whole number')
  if (!Number.isSafeInteger(multipleOf) || multipleOf < 1) say(`is a multiple of ${multipleOf}`)
  else if (Math.floor(most / multipleOf) * multipleOf < least)
    say(`is a multiple of ${multipleOf}, of which none lies between its bounds`)
}

/** A secret is text, is named by nothing that would compare or count it, and somebody may look at it. */
function checkSecrets(
  register: AnyRegister,
  fields: Readonly<Record<string, Field>>,
  report: Report,
): void {
  const names = Object.keys(fields).filter((name) => fields[name]?.secret)
  if (names.length === 0) return
  if (!register.secretsReadBy) report('secretsReadBy', 'is absent, and there are secret fields')
  else checkRules(register.secretsReadBy, fields, (what) => report('secretsReadBy', what))
  const { key, date, headline, search, sorts, filters, cube, public: open } = register
  const used = [
    key,
    headline,
    search,
    sorts,
    filters,
    open,
    cube?.by,
    cube?.sums,
    date ? [date] : [],
  ].flat()
  for (const name of names) {
    if (!['text', 'longText', 'code'].includes(fields[name]!.kind))
      report(name, 'is secret and no text')
    if (used.includes(name)) report(name, 'is secret, and is found, sorted, counted or shown by')
  }
}

function checkNames(
  register: AnyRegister,
  fields: Readonly<Record<string, Field>>,
  report: Report,
): void {
  const { key, date, headline, public: open, search, sorts, filters, cube } = register
  const named = {
    key,
    headline,
    public: open,
    search,
    sorts,
    filters,
    by: cube?.by,
    sums: cube?.sums,
  }
  for (const [list, names] of Object.entries(named))
    for (const name of (names ?? []) as readonly string[])
      if (!(name in fields) && !(list === 'filters' && name === 'state'))
        report(list, `names ${name}, which is no field`)
  for (const name of key ?? []) if (!fields[name]?.required) report('key', `${name} may be absent`)
  if (date && !(fields[date]?.kind === 'date' && fields[date].required))
    report('date', `${String(date)} is not a required date`)
  for (const name of cube?.by ?? [])
    if (!['choice', 'yesNo'].includes(fields[name]?.kind ?? ''))
      report('cube', `${name} is neither a choice nor yes or no: its cells would be too many`)
  for (const name of cube?.sums ?? [])
    if (!['integer', 'decimal', 'money'].includes(fields[name]?.kind ?? ''))
      report('cube', `${name} is not a number`)
  if (cube && fields[cube.month]?.kind !== 'date') report('cube', `${cube.month} is not a date`)
}

/** The dating field ends the key, so that there is one record of each thing and day or year. */
function checkInForce(
  { key, keyAcross, inForce }: AnyRegister,
  fields: Readonly<Record<string, Field>>,
  report: Report,
): void {
  if (keyAcross && !key) report('keyAcross', 'there is no key')
  if (!inForce) return
  const say = (what: string) => report('inForce', what)
  const { by, each } = inForce
  if ((key?.length ?? 0) < 2 || key?.at(-1) !== by)
    say(`${by} is not the last of a key of two fields or more`)
  const kind = each === 'day' ? 'date' : 'integer'
  if (fields[by]?.kind !== kind) say(`${by} is not of the kind ${kind}`)
  const until = each === 'day' ? inForce.until : undefined
  if (until !== undefined && !(fields[until]?.kind === 'date' && !fields[until].required))
    say(`${until} is not a date that may be absent`)
}
