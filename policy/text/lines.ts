/** One non-empty line of the analysed text, blanks at both ends left out. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Blank characters in front of the line. */
  readonly indent: number
  /** Empty lines between this line and the one before it. */
  readonly gap: number
}

/** The non-empty lines of a text with their offsets; linear. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    if (trimmed === '') gap++
    else {
      const indent = trimmed.length === raw.length ? 0 : raw.length - raw.trimStart().length
      const start = from + indent
      lines.push({ start, end: start + trimmed.length, text: trimmed, indent, gap })
      gap = 0
    }
    from = to + 1
  }
  return lines
}
