import type { FieldKind } from '../fields/declare.ts'
import type { AnyRegister } from '../register/declare.ts'
import type { Report } from './check.ts'
import { fieldsOf } from './named.ts'

type Kinds = Readonly<Record<string, readonly FieldKind[]>>
const keeping: Kinds = { register: ['choice', 'code'], since: ['date'], until: ['date'] }
const stating: Kinds = {
  ...{ name: ['choice', 'code'], of: ['region'], industry: ['code'], product: ['text', 'code'] },
  ...{ year: ['integer'], value: ['decimal'] },
}

/** What schemes read of a register by its words has the fields under whose names they read it. */
export function checkKept(register: AnyRegister, report: Report): void {
  const { keeps, benchmarks, key } = register
  if (keeps) {
    checkFields(register, keeping, (what) => report('keeps', what))
    if (key?.join() !== 'register,since') report('keeps', 'is not kept by register and since')
  }
  if (benchmarks) {
    checkFields(register, stating, (what) => report('benchmarks', what))
    if (key?.join() !== 'name,of,industry,product,year')
      report('benchmarks', 'is not kept by name, of, industry, product and year')
  }
}

function checkFields(register: AnyRegister, kinds: Kinds, say: (what: string) => void): void {
  for (const [name, allowed] of Object.entries(kinds)) {
    const field = fieldsOf(register)[name]
    if (!field || !allowed.includes(field.kind)) say(`has no ${name} of the kind ${allowed[0]}`)
    else if (field.required === (name === 'until'))
      say(`${name} may ${field.required ? 'not ' : ''}be absent`)
  }
}
