import type { Field } from '../fields/declare.ts'
import type { AnyStep } from '../procedure/declare.ts'
import { isValue } from '../value/declare.ts'
import { gives } from '../value/names.ts'

type Say = (what: string) => void

/** Words of steps that are declared and that nothing obeys yet. */
export function checkUnbuilt(step: AnyStep, say: Say): void {
  const { balance, sets = {} } = step
  const words = { balance }
  for (const [word, value] of Object.entries(words)) if (value) say(`uses ${word}, ${notYet}`)
  if (Object.values(sets).some((value) => isValue(value) && gives(value, 'total')))
    say(`works out total, ${notYet}`)
}

/** The same of fields. */
export function checkUnbuiltField(field: Field, say: Say): void {
  for (const word of ['matched'] as const)
    if (field[word] !== undefined) say(`uses ${word}, ${notYet}`)
}

const notYet = 'which nothing obeys yet'
