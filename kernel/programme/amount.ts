/** A number with its unit as documents print it; at most two places, `95%` and `94.2%`. */
export function amountText(value: number, unit: string): string {
  const number = String(Math.round(value * 100) / 100)
  if (unit === '百分点') return `${number} 个百分点`
  return unit === '%' || unit === '‰' ? `${number}${unit}` : `${number}${unit ? ` ${unit}` : ''}`
}
