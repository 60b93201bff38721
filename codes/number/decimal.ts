/** A number as text: optional sign, digits, optional fraction; no exponent, no grouping. */
export type Decimal = string

/** An exact fraction; `bottom` is positive. */
export type Ratio = { readonly top: bigint; readonly bottom: bigint }

/** How a half is rounded. `half-up` is the rule for publication here (HANDBOOK §17: half up, once, at
 * publication). `half-even` is 四舍六入五成双, the rule that GB/T 8170-2008 prefers for measured values. */
export type Rounding = 'half-up' | 'half-even'

const SHAPE = /^([+-]?)(\d+)(?:\.(\d+))?$/

/** Whether the text is a decimal of this package. */
export function isDecimal(text: string): text is Decimal {
  return SHAPE.test(text)
}

/** The exact value of a decimal. @throws RangeError for other text. */
export function toRatio(value: Decimal): Ratio {
  const shape = SHAPE.exec(value)
  if (!shape) throw new RangeError(`not a decimal: ${value}`)
  const [, sign, whole = '', fraction = ''] = shape
  const digits = BigInt(whole + fraction)
  return { top: sign === '-' ? -digits : digits, bottom: 10n ** BigInt(fraction.length) }
}

/** A ratio to a fixed number of places, a half away from zero or to the even digit; `-0` becomes `0`. */
export function roundRatio(ratio: Ratio, places: number, rule: Rounding = 'half-up'): Decimal {
  if (!Number.isInteger(places) || places < 0)
    throw new RangeError(`not a number of places: ${places}`)
  const scaled = (ratio.top < 0n ? -ratio.top : ratio.top) * 10n ** BigInt(places)
  const quotient = scaled / ratio.bottom
  const twice = 2n * (scaled % ratio.bottom)
  const odd = quotient % 2n === 1n
  const up = twice > ratio.bottom || (twice === ratio.bottom && (rule === 'half-up' || odd))
  return place(up ? quotient + 1n : quotient, places, ratio.top < 0n)
}

/** A decimal to a fixed number of places, exactly: 1.005 to 2 places is 1.01. */
export function roundDecimal(value: Decimal, places: number, rule: Rounding = 'half-up'): Decimal {
  return roundRatio(toRatio(value), places, rule)
}

/** `part` of `whole` in percent, rounded once; `undefined` when the whole is zero. */
export function percentage(part: Decimal, whole: Decimal, places: number): Decimal | undefined {
  const [a, b] = [toRatio(part), toRatio(whole)]
  if (b.top === 0n) return undefined
  const sign = b.top < 0n ? -1n : 1n
  return roundRatio(
    { top: sign * a.top * b.bottom * 100n, bottom: sign * a.bottom * b.top },
    places,
  )
}

/** Without zeros at the end of the fraction and at the front: 01.50 → 1.5. */
export function trimDecimal(value: Decimal): Decimal {
  const [whole = '', fraction = ''] = roundDecimal(value, value.split('.')[1]?.length ?? 0).split(
    '.',
  )
  const kept = fraction.replace(/0+$/, '')
  return kept === '' ? whole : `${whole}.${kept}`
}

function place(digits: bigint, places: number, negative: boolean): Decimal {
  const text = String(digits).padStart(places + 1, '0')
  const whole = text.slice(0, text.length - places)
  const number = places === 0 ? whole : `${whole}.${text.slice(-places)}`
  return negative && digits !== 0n ? `-${number}` : number
}
