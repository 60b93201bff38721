import { type Ratio, roundRatio, toRatio } from '@zhiheng/codes'

/** The exact value of a number as it is written. */
export const exact = (value: number): Ratio => {
  const text = String(value)
  return toRatio(text.includes('e') ? value.toFixed(20) : text)
}

/** Sums, differences and products have a power of ten at the bottom: so many places. */
const numberOf = (ratio: Ratio): number =>
  Number(roundRatio(ratio, String(ratio.bottom).length - 1))

type Operation = (a: Ratio, b: Ratio) => Ratio
const folded =
  (operation: Operation) =>
  (values: readonly number[]): number =>
    numberOf(values.map(exact).reduce(operation))

export const add: Operation = (a, b) => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
})
export const multiply: Operation = (a, b) => ({ top: a.top * b.top, bottom: a.bottom * b.bottom })

/** 0.1 and 0.2 are 0.3, as in the database. */
export const sumOf = folded(add)
export const productOf = folded(multiply)
export const differenceOf = ([from, less]: readonly number[]): number => sumOf([from!, -less!])

/** So many per cent of an amount, a half away from zero. */
export function percentOf([percent, amount]: readonly number[]): number {
  const { top, bottom } = multiply(exact(percent!), exact(amount!))
  return Number(roundRatio({ top, bottom: bottom * 100n }, 0))
}
