const MOST = 20_000

/** Numbers apart by blanks; what is none counts as 0. */
export function numbers(printed: string | undefined): number[] {
  const words = (printed ?? '').trim().split(/\s+/)
  return words.slice(0, MOST).map((word) => Number(word) || 0)
}

/** Steps between characters, in which `g 3 5.2` says 5.2 three times (GB/T 33190-2016, 11.3). */
export function offsets(printed: string | undefined): number[] {
  const found: number[] = []
  const words = (printed ?? '').trim().split(/\s+/)
  for (let at = 0; at < words.length && found.length < MOST; at++) {
    if (words[at] !== 'g') found.push(Number(words[at]) || 0)
    else {
      const [times, step] = [Number(words[at + 1]) || 0, Number(words[at + 2]) || 0]
      for (let one = 0; one < times && found.length < MOST; one++) found.push(step)
      at += 2
    }
  }
  return printed === undefined || printed.trim() === '' ? [] : found
}
