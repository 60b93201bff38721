import type { Field } from '../fields/declare.ts'

/** Words of fields that are declared and that nothing obeys yet. */
export function checkUnbuiltField(field: Field, say: (what: string) => void): void {
  for (const word of ['matched'] as const)
    if (field[word] !== undefined) say(`uses ${word}, which nothing obeys yet`)
}
