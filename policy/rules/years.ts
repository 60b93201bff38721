const NUMERALS = '零一二三四五六七八九十'

/** A small number as printed in front of 年, one group. */
export const SMALL = '(\\d{1,2}|[一二两三四五六七八九十])'

/** The small number printed: 两 is 2, nothing printed is 1 (每年). */
export function small(printed: string | undefined): number {
  if (printed === undefined || printed === '') return 1
  return /\d/.test(printed) ? Number(printed) : printed === '两' ? 2 : NUMERALS.indexOf(printed)
}
