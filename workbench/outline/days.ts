/** First and last day of a period: `2026`, `2026-Q3` or `2026-10`. */
function bounds(period: string): [first: string, last: string] {
  const year = period.slice(0, 4)
  const quarter = /Q([1-4])$/.exec(period)
  const month = /^\d{4}-(\d{2})$/.exec(period)
  const [from, to] = quarter
    ? [3 * Number(quarter[1]) - 2, 3 * Number(quarter[1])]
    : month
      ? [Number(month[1]), Number(month[1])]
      : [1, 12]
  const two = (n: number) => String(n).padStart(2, '0')
  const end = new Date(Date.UTC(Number(year), to, 0)).getUTCDate()
  return [`${year}-${two(from)}-01`, `${year}-${two(to)}-${two(end)}`]
}

/** The days that a figure covers, as a list is asked for them: `2026-01-01..2026-10-31`. */
export function daysOf(figure: { readonly period: string; readonly since?: string }): string {
  const [first, last] = bounds(figure.period)
  return `${figure.since ? bounds(figure.since)[0] : first}..${last}`
}
