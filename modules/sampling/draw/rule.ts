/** How many are drawn. */
export interface Rule {
  /** How many firms, where they are drawn over the whole list. */
  readonly firms: number
  /** How many inspectors go to each firm: two at least. */
  readonly perFirm: number
  /** Per cent of each class, rounded up to whole firms; it takes the place of `firms`. */
  readonly perClass: Readonly<Record<string, number>> | null
}

const pairPattern = /^([a-z]+):(100|[1-9]?\d)$/

/** Reads `a:1`, `d:30`: per cent by class, in whole numbers. Null where nothing is said. @throws {TypeError} another form */
export function readPerClass(lines: readonly string[] | null): Rule['perClass'] {
  if (!lines?.length) return null
  const pairs = lines.map((line) => {
    const [, stratum, percent] = pairPattern.exec(line.trim()) ?? []
    if (stratum === undefined) throw new TypeError(`“${line}” is not a class and its per cent`)
    return [stratum, Number(percent)] as const
  })
  if (new Set(pairs.map(([stratum]) => stratum)).size < pairs.length)
    throw new TypeError('a class is there twice')
  return Object.fromEntries(pairs)
}
