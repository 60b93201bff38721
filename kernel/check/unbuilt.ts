import type { Field } from '../fields/declare.ts'
import type { AnyStep } from '../procedure/declare.ts'
import { isValue } from '../value/declare.ts'

type Say = (what: string) => void

/** Words of steps that are declared and that nothing obeys yet. */
export function checkUnbuilt(step: AnyStep, say: Say): void {
  const { apartFrom, leaves, starts, balance, also = [], sets = {} } = step
  const words = { apartFrom, leaves, starts, balance }
  for (const [word, value] of Object.entries(words)) if (value) say(`uses ${word}, ${notYet}`)
  const told = also.flatMap((effect) => Object.values(effect.with))
  if ([...Object.values(sets), ...told].some(isValue)) say(`works out a value, ${notYet}`)
  if (also.some((effect) => effect.on === 'linked' && effect.whenReady))
    say(`uses whenReady, ${notYet}`)
}

/** The same of fields. */
export function checkUnbuiltField(field: Field, say: Say): void {
  for (const word of ['matched', 'serial', 'least', 'most', 'distinct'] as const)
    if (field[word] !== undefined) say(`uses ${word}, ${notYet}`)
}

const notYet = 'which nothing obeys yet'
