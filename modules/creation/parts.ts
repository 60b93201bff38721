import type {
  Args,
  Compare,
  Criterion,
  Group,
  SchemeResult,
  SchemeTest,
  Term,
} from '@zhiheng/kernel'
import { standardsCited } from './sources.ts'

/** Parts from which the standards are made. */
export const group = (code: string, title: string): Group => ({
  ...{ code, title, role: 'group', cites: standardsCited },
})

/** A requirement; it stands in the group that its code begins with. */
export const required = (
  code: string,
  title: string,
  { test, applies }: { readonly test: SchemeTest; readonly applies?: SchemeTest },
): Criterion => ({
  ...{ code, title, under: code.slice(0, code.indexOf('.')), role: 'entry' },
  ...{ cites: standardsCited, test, ...(applies ? { applies } : {}) },
})

export const atLeast = (to: number): Compare => ({ op: 'atLeast', to })
export const none: Compare = { op: 'atMost', to: 0 }
export const judged: SchemeTest = { kind: 'judged' }
export const declared: SchemeTest = { kind: 'declared' }
export const every = (...of: readonly SchemeTest[]): SchemeTest => ({ kind: 'every', of })
export const held = (input: string, args?: Args, least = 1): SchemeTest => ({
  ...{ kind: 'held', input, least },
  ...(args ? { with: args } : {}),
})
export const value = (input: string, is: Compare, args?: Args): SchemeTest => ({
  ...{ kind: 'input', input, is },
  ...(args ? { with: args } : {}),
})

/** Tests of the members of a group: of all their records together, or of the share of those above scale. */
export const membersOf = (through: string) => ({
  pooled: (input: string, is: Compare, args?: Args): SchemeTest => ({
    ...{ kind: 'pooled', through, input, is },
    ...(args ? { with: args } : {}),
  }),
  share: (of: SchemeTest, is: Compare): SchemeTest => ({
    ...{ kind: 'share', through, of, is, among: aboveScale },
  }),
})
const aboveScale = value('scale-of-year', { op: 'oneOf', values: ['above'] })

/** Accidents that count against a zone or an industry. */
export const grave: Args = { classFinal: ['major', 'extra'] }

/** A number that the text leaves to whoever uses the standard. */
export const open = (text: string): Term => ({
  ...{ amount: null, unit: '%', text, cites: standardsCited, verified: false },
})

/** All must be met; the result goes out. */
export const allMet: SchemeResult = {
  combine: 'all',
  decimals: 0,
  total: null,
  rescale: 'none',
  bands: [],
  caps: [],
  goesOut: true,
}
