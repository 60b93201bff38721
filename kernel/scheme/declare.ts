import type { SchemeContent } from './content.ts'
import type { GivenFacts } from './facts.ts'

/** Expected of an example: what is left out is not looked at. */
export interface SchemeExample {
  readonly given: GivenFacts
  readonly expect: {
    readonly verdict?: 'met' | 'failed' | 'unknown' | 'notApplicable'
    /** As it is printed, or both ends. */
    readonly score?: string | readonly [low: string, high: string]
    readonly grades?: readonly string[]
  }
}

/** A scheme that the product ships as a template: whoever uses it copies, changes and approves it. */
export interface Scheme {
  readonly name: string
  readonly content: SchemeContent
  readonly examples: readonly SchemeExample[]
}

/** Declares a template of what good means. The same content may be written in the browser. */
export const defineScheme = (
  name: string,
  { examples, ...content }: Omit<SchemeContent, 'format' | 'code'> & Pick<Scheme, 'examples'>,
): Scheme =>
  Object.freeze({ name, examples, content: { format: 1 as const, code: name, ...content } })
