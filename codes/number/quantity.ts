import { foldWidth } from '../text/fold.ts'
import type { Decimal } from './decimal.ts'
import { parseNumeral } from './numeral.ts'

/** A number with the unit symbol written after it, as in the unit table; `''` without one. */
export type Quantity = { readonly value: Decimal; readonly unit: string }

const POINTS = /^(.+?)个?百分点$/
const SHARES = [
  [/^百分之(.+)$/, '%'],
  [/^千分之(.+)$/, '‰'],
  [/^(.+)%$/, '%'],
  [/^(.+)‰$/, '‰'],
] as const

/** Reads a share, points or a plain number: 百分之九十五 and 95% are 95 `%`, 千分之三 is 3 `‰`,
 * 提高1.5个百分点 without its verb is 1.5 `个百分点`. `undefined` for other text. */
export function parseQuantity(text: string): Quantity | undefined {
  const plain = foldWidth(text).replace(/\s/g, '').replace('﹪', '%')
  const points = POINTS.exec(plain)
  if (points) return quantity(points[1], '个百分点')
  for (const [pattern, unit] of SHARES) {
    const share = pattern.exec(plain)
    if (share) return quantity(share[1], unit)
  }
  return quantity(plain, '')
}

function quantity(numeral: string | undefined, unit: string): Quantity | undefined {
  const value = parseNumeral(numeral ?? '')
  return value === undefined ? undefined : { value, unit }
}
