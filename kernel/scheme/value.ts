import type { Field } from '../fields/declare.ts'
import type { Input } from './input.ts'

/** What the value of an input is: a number in a unit, or one of some words. */
export type ValueType =
  | { readonly kind: 'number'; readonly unit: string }
  | { readonly kind: 'word'; readonly words: Readonly<Record<string, string>> | null }

const yesOrNo = { yes: '是', no: '否' }

/** Words are the codes of a choice; `yes` and `no` of a yesNo; null where they are whatever a code says. */
export function valueType(input: Input): ValueType {
  if (input.gives.give === 'latest') {
    const field = fieldOf(input, input.gives.of)
    if (field?.kind === 'choice') return { kind: 'word', words: field.choices ?? {} }
    if (field?.kind === 'yesNo') return { kind: 'word', words: yesOrNo }
    if (field?.kind === 'code') return { kind: 'word', words: null }
  }
  return { kind: 'number', unit: input.unit ?? '' }
}

export const fieldOf = ({ over }: Input, name: string): Field | undefined =>
  (over.fields as Readonly<Record<string, Field>>)[name]

/** What an argument is called where a scheme is written: by the field that it narrows. */
export function argumentTitle(input: Input, name: string): string {
  const argument = input.asks[name]
  if (!argument || argument.kind === 'months') return '期间（月）'
  const title = fieldOf(input, argument.field)?.title ?? argument.field
  return argument.kind === 'atLeast' ? `${title}不少于` : title
}
