import { isValue, type Operand, type Value } from './declare.ts'

/** What a value is worked out from, one step down. */
export function operandsOf(value: Value): readonly Operand[] {
  switch (value.give) {
    case 'later':
    case 'inTimeOf':
      return isValue(value.span.amount) ? [value.from, value.span.amount] : [value.from]
    case 'daysSince':
      return [value.from]
    case 'pick':
      return [value.by, ...Object.values(value.among)]
    case 'bands':
      return [value.of, ...value.bands.map(([, gives]) => gives)]
    default:
      return 'of' in value && Array.isArray(value.of) ? value.of : []
  }
}

/** Names of the fields, and of what the step asks, that a value looks at, each once. */
export function namesIn(value: Value): string[] {
  const own = value.give === 'field' ? [value.field] : []
  const below = operandsOf(value).flatMap((one) => (isValue(one) ? namesIn(one) : []))
  return [...new Set([...own, ...below])]
}

/** Whether a value of this kind is found anywhere inside. */
export const gives = (value: Value, what: Value['give']): boolean =>
  value.give === what || operandsOf(value).some((one) => isValue(one) && gives(one, what))
