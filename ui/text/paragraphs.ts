import type { Span } from './cut.ts'

const ends = /[。！？；：.!?;:”’）)》」]$/
const indented = /^[ \t\u3000\u00a0]{2,}/

/**
 * The paragraphs of a part of a text, without the blanks around them.
 * A line goes on in the next one when it does not end a sentence and the next is not indented.
 */
export function paragraphs(text: string, range: Span): Span[] {
  const found: { start: number; end: number }[] = []
  let open = false
  for (const line of linesOf(text, range)) {
    const last = found.at(-1)
    const trimmed = trim(text, line)
    const goesOn = open && last && !indented.test(text.slice(line.start, line.end))
    if (trimmed.start === trimmed.end) open = false
    else {
      if (goesOn) last.end = trimmed.end
      else found.push(trimmed)
      open = !ends.test(text.slice(trimmed.start, trimmed.end)) && trimmed.end - trimmed.start > 24
    }
  }
  return found
}

/** The lines of a part of a text, without their line ends. */
export function linesOf(text: string, range: Span): Span[] {
  const lines: Span[] = []
  let start = range.start
  for (let i = range.start; i <= range.end; i++)
    if (i === range.end || text[i] === '\n' || text[i] === '\r') {
      if (i > start) lines.push({ start, end: i })
      start = i + 1
      if (i < range.end && text.slice(i, i + 4).match(/^\r?\n\r?\n/))
        lines.push({ start: i, end: i })
    }
  return lines
}

/** Blanks, and the controls and private characters that word processors leave at the ends of lines. */
const blank = /[\s\p{Cc}\p{Co}\u200b\ufeff]/u

function trim(text: string, { start, end }: Span) {
  let from = start
  let to = end
  while (from < to && blank.test(text[from]!)) from++
  while (to > from && blank.test(text[to - 1]!)) to--
  return { start: from, end: to }
}
