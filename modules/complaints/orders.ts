/** The two orders under which complaints and reports have been handled, by the day of receipt. */
export type Order = 'order121' | 'order20'

/** Order 121 has no transitional article (Art. 46): what was received before it is handled as it was received. */
export const inForceFrom = { order121: '2026-04-15', order20: '2020-01-01' } as const

/** The order for what was received on this day; undefined before either. */
export function orderOn(day: string): Order | undefined {
  if (day >= inForceFrom.order121) return 'order121'
  return day >= inForceFrom.order20 ? 'order20' : undefined
}
