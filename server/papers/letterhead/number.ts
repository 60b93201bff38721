/**
 * The number of a document: serial `2026-0007` under the prefix 临市监 is 临市监〔2026〕7号, without leading zeros
 * (GB/T 9704-2012). Without a prefix, or where the serial has no year, it is printed as it is kept.
 */
export function documentNumber(prefix: string | null, serial: string | null): string {
  if (serial === null) return prefix ? `${prefix}〔${room}〕${room}号` : ''
  const [, year, count] = /^(\d{4})-0*(\d+)$/.exec(serial) ?? []
  return prefix && year && count ? `${prefix}〔${year}〕${count}号` : serial
}

/** For a number that is written by hand. */
const room = '　　'
