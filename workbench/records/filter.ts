import type { FieldFace } from '@zhiheng/ui'
import type { RegisterFace } from '../api/catalogue.ts'

/** What a list may be narrowed by: state, region, and the filters and orders that the register declares. */
export function filterFields(
  face: RegisterFace,
  words: { readonly state: string; readonly region: string },
): Readonly<Record<string, FieldFace>> {
  const own: Record<string, FieldFace> = {
    state: { kind: 'choice', title: words.state, required: true, choices: face.states },
    region: { kind: 'region', title: words.region, required: true },
  }
  const ranged = face.sorts.filter((name) => isRanged(face.fields[name]))
  for (const name of [...face.filters, ...ranged]) {
    const field = face.fields[name]
    if (field && !field.internal) own[name] = { ...field, required: true }
  }
  return own
}

const ranges = ['date', 'integer', 'decimal', 'money']
/** Whether a field is narrowed to what lies between two values. */
export const isRanged = (field: FieldFace | undefined): boolean =>
  ranges.includes(field?.kind ?? '')

export type FilterValue = string | readonly string[]
/** `from..to` with either end left out, as the API takes it. */
export const rangeText = (from: string | null, to: string | null): string =>
  `${from ?? ''}..${to ?? ''}`

/** How a filter reads after the title of its field. */
export type FilterSentence =
  | { readonly kind: 'is'; readonly values: readonly string[] }
  | { readonly kind: 'between'; readonly from: string; readonly to: string }
  | { readonly kind: 'from'; readonly from: string }
  | { readonly kind: 'to'; readonly to: string }

/** What a filter says: one value or several, a range, or one end of a range. */
export function sentenceOf(value: FilterValue): FilterSentence {
  if (typeof value !== 'string') return { kind: 'is', values: value }
  const range = /^(.*)\.\.(.*)$/.exec(value)
  if (!range) return { kind: 'is', values: [value] }
  const [, from = '', to = ''] = range
  if (from && to) return { kind: 'between', from, to }
  return from ? { kind: 'from', from } : { kind: 'to', to }
}

/** A value of a filter as its field holds it. */
export function heldValue(field: FieldFace, text: string): unknown {
  if (field.kind === 'yesNo') return text === 'true'
  return ['integer', 'decimal', 'money'].includes(field.kind) ? Number(text) : text
}
