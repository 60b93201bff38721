import { BLANK, kindsAt, kindsIn, OPENS_MARKER } from '../text/signs.ts'
import type { MarkedLine } from './split-lines.ts'

const TITLE = /^目\s*[录次]$/
/** 发展趋势......... 7: leaders, and the page on which it stands. */
const LED = /(?:\.{3,}|…+|·{3,}|_{4,}|-{4,})\s*\(?\d{1,3}\)?$/
/** What a list of contents prints in front of a page when it lost its leaders. */
const PAGED = /[\t ]\d{1,3}$/
const LONGEST = 80
const MOST_LINES = 200

function endsInPage(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return last === 0x29 || (last >= 0x30 && last <= 0x39)
}

function isLed({ text }: MarkedLine): boolean {
  return text.length <= LONGEST && endsInPage(text) && LED.test(text)
}

const NUMBER =
  /^(?:第[一二三四五六七八九十\d]{1,3}[章节部分篇]+|\(?[一二三四五六七八九十\d]{1,3}[)、.])/

/** A line without blanks and without the number in front of it. */
function bare(text: string): string {
  const dense = (kindsIn(text) & BLANK) === 0 ? text : text.replace(/\s/g, '')
  return (kindsAt(dense, 0) & OPENS_MARKER) === 0 ? dense : dense.replace(NUMBER, '')
}

/** How many lines below 目录 belong to it: those with a page, and those that come again further down. */
function listedBelow(lines: readonly MarkedLine[], title: number): number {
  const below = lines.slice(title + 1, title + 1 + MOST_LINES)
  const later = new Map<string, number>()
  for (const [at, { text }] of lines.entries()) later.set(bare(text), at)
  const belongs = ({ text }: MarkedLine, at: number) =>
    text.length <= LONGEST && (PAGED.test(text) || later.get(bare(text))! > title + 1 + at)
  const end = below.findIndex((line, at) => !isLed(line) && !belongs(line, at))
  return end < 0 ? below.length : end
}

/** The lines without a list of contents that was pasted with them: 目录 and its lines, and lines with leaders. */
export function withoutContents(lines: readonly MarkedLine[]): readonly MarkedLine[] {
  const title = lines.findIndex(({ text }) => text.length <= 6 && TITLE.test(text))
  const end = title < 0 ? title : title + listedBelow(lines, title)
  const kept = lines.filter(
    (line, at) => !(isLed(line) || (end > title && at >= title && at <= end)),
  )
  return kept.length === lines.length ? lines : kept
}
