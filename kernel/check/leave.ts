import { comparedIn, fieldsIn } from '../condition/declare.ts'
import type { Field } from '../fields/declare.ts'
import { isOfPosts } from '../procedure/apart.ts'
import type { AnyStep, Procedure } from '../procedure/declare.ts'
import type { Leaving } from '../procedure/leave.ts'
import { kindOfField } from '../value/kind.ts'
import { seenBy } from './value.ts'

type Say = (what: string) => void

/** Rules about what a step leaves look at what it leaves; whoever is to be kept apart can be told apart. */
export function checkLeft(procedure: Procedure, step: AnyStep, say: Say): void {
  const fields = seenBy(procedure.about, step)
  for (const one of step.leaves ?? []) checkRule(one, fields, say)
  checkApart(procedure, step, say)
}

type Seen = Readonly<Record<string, Field>>

function checkRule({ field, where }: Leaving, fields: Seen, say: Say): void {
  if (!(field in fields)) say(`is to leave ${field}, which it has not`)
  for (const name of fieldsIn(where)) {
    if (name !== 'state' && !(name in fields)) say(`is to leave ${name}, which it has not`)
    if (fields[name]?.secret) say(`is to leave ${name}, which is secret`)
  }
  checkCompared(where, fields, say)
}

/** Two fields are compared that hold the same kind of thing; words have no order of their own. */
export function checkCompared(where: Leaving['where'], fields: Seen, say: Say): void {
  for (const [name, other] of comparedIn(where)) {
    const [one, two] = [fields[name], fields[other]]
    if (!one || !two) continue
    if (kindOfField(one) !== kindOfField(two)) say(`compares ${name} with ${other}, another kind`)
    else if (kindOfField(one) === 'text' && one.kind !== two.kind)
      say(`compares ${name} with ${other}, another kind`)
  }
}

function checkApart({ about, steps }: Procedure, { apartFrom, fills, sets }: AnyStep, say: Say) {
  if (!apartFrom) return
  if (!isOfPosts(apartFrom)) {
    for (const name of apartFrom)
      if (!(name in steps)) say(`is apart from ${name}, which is no step`)
    return
  }
  const fields = about.fields as Seen
  const { field, of } = apartFrom
  if (fields[field]?.kind !== 'post') say(`is apart by ${field}, which is no post`)
  if (fields[of]?.kind !== 'lines') say(`is apart from ${of}, which is no list`)
  if (!fills?.includes(field) && !(field in (sets ?? {})))
    say(`is apart by ${field}, and does not state it`)
}
