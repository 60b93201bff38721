import type { Catalogue, Entry } from '../catalogue.ts'
import { fieldsIn, type Where } from '../condition/declare.ts'
import { type Field, type FieldKind, region } from '../fields/declare.ts'
import type { Alike } from '../procedure/alike.ts'
import type { AnyRegister } from '../register/declare.ts'

/** What is stated in one way only, so that the same is written the same. */
const compared: readonly FieldKind[] = [
  ...(['code', 'party', 'link', 'region', 'department', 'post', 'choice', 'date'] as const),
  'integer',
  'text',
]

const fieldsOf = (register: AnyRegister): Readonly<Record<string, Field>> => ({
  ...register.fields,
  region: region('区划'),
})

/** What is wrong with a guard over records that are alike, as it is declared. */
export function alikeFaults(catalogue: Catalogue, own: Entry, alike: Alike): string[] {
  const other = catalogue.entries.get(alike.register)?.register
  if (!other) return [`looks for ${alike.register}, which is not declared`]
  const [here, there] = [fieldsOf(own.register), fieldsOf(other)]
  const pairs = Object.entries(alike.same)
  return [
    ...(other.date ? [`looks for ${other.name}, which is partitioned by date`] : []),
    ...(pairs.some(([name]) => name !== 'region')
      ? []
      : [`looks for ${other.name} by no field of theirs`]),
    ...pairs.flatMap(([theirs, ours]) => pairFaults([there, theirs], [here, ours])),
    ...(own.register.name === other.name && pairs.some(([theirs, ours]) => theirs !== ours)
      ? [`compares different fields of the records of ${other.name}`]
      : []),
    ...missing(there, alike.where).map(
      (name) => `looks at ${other.name}.${name}, which is no field`,
    ),
    ...missing(here, alike.when).map((name) => `looks at ${name}, which is no field`),
  ]
}

type Named = readonly [fields: Readonly<Record<string, Field>>, name: string]
function pairFaults([there, theirs]: Named, [here, ours]: Named): string[] {
  const [one, other] = [there[theirs], here[ours]]
  if (!one || !other) return [`compares ${theirs} with ${ours}, and one of them is no field`]
  if (one.secret || other.secret) return [`compares ${theirs} with ${ours}, and one is secret`]
  const same = one.kind === other.kind && one.to === other.to
  return same && compared.includes(one.kind)
    ? []
    : [`compares ${theirs} with ${ours}, which are never surely the same`]
}

const missing = (fields: Readonly<Record<string, Field>>, where: Where): string[] =>
  fieldsIn(where).filter(
    (name) => name !== 'state' && (!(name in fields) || fields[name]!.secret === true),
  )
