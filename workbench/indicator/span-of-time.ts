/** The months that an indicator page looks back on, both inclusive, as `YYYY-MM`. */
export interface Window {
  readonly from: string
  readonly to: string
}

/** The calendar years up to a day: this one and those before it. */
export function yearsTo(day: string, years: number): Window {
  return { from: `${Number(day.slice(0, 4)) - years + 1}-01`, to: day.slice(0, 7) }
}

/** From January up to a day. */
export const thisYear = (day: string): Window => yearsTo(day, 1)
