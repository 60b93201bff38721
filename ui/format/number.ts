const grouped = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 })
const rounded = (digits: number) =>
  new Intl.NumberFormat('zh-CN', { maximumFractionDigits: digits })
const two = rounded(2)

/** `12345.5` as 12,345.5; no more than six decimals. */
export const formatNumber = (value: number): string => grouped.format(value)

/** A figure with its unit: at most two decimals, `%` and `‰` close up, words after a thin space. */
export function formatFigure(value: number, unit: string): string {
  return `${two.format(value)}${unit === '%' || unit === '‰' || unit === '' ? unit : ` ${unit}`}`
}

/** Fen as yuan with two decimals: `123456` is 1,234.56. */
export const formatMoney = (fen: number): string =>
  new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2 }).format(fen / 100)

/** What a ratio was made of, exactly: `4,312 ÷ 4,501`; a figure that is no ratio has none. */
export function formatParts(of: number, among: number | null): string | null {
  return among === null ? null : `${formatNumber(of)} ÷ ${formatNumber(among)}`
}
