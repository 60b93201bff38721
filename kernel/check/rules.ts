import { comparedIn, fieldsIn, type Where } from '../condition/declare.ts'
import type { Field } from '../fields/declare.ts'
import type { Rule } from '../rights/declare.ts'

const rightsFields = ['department', 'party', 'assignees', 'released']

/** Rules look only at the columns that carry rights, and only at those that the register has. */
export function checkRules(
  rules: readonly Rule[],
  fields: Readonly<Record<string, Field>>,
  say: (what: string) => void,
): void {
  if (rules.length === 0) say('allows nobody')
  if (rules.some(({ where }) => comparedIn(where as Where).length > 0))
    say('compares two fields; rights compare with who acts')
  for (const rule of rules)
    for (const name of fieldsIn(rule.where as Where)) {
      if (name === 'region' || name === 'state') continue
      if (!rightsFields.includes(name))
        say(`looks at ${name}; rights are by region, state, ${rightsFields.join(', ')}`)
      else if (!(name in fields)) say(`looks at ${name}, which is no field`)
    }
}
