import { startsWithMarker } from '../../outline/marker.ts'
import type { PageLine } from './page-lines.ts'

const PAGE_NUMBER = /^[\s\-—–·第页共/]*\d{1,4}[\s\-—–·页/共]*(?:\d{1,4})?[\s\-—–·页]*$/
const EDGE = 2
const REPEATED = 3
const FULL_SHARE = 0.93

/** Lines at the edge of several pages that differ at most in their digits. */
function runningLines(pages: readonly (readonly PageLine[])[]): Set<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const edge = new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)].map(keyOf))
    for (const key of edge) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= REPEATED).map(([key]) => key))
}

function keyOf(line: PageLine): string {
  return line.text.replace(/\d+/g, '#').replace(/\s/g, '')
}

function isFurniture(page: readonly PageLine[], at: number, running: ReadonlySet<string>): boolean {
  const line = page[at]!
  const edge = at < EDGE || at >= page.length - EDGE
  return (
    edge && (PAGE_NUMBER.test(line.text) || (running.has(keyOf(line)) && line.text.length < 60))
  )
}

interface Layout {
  readonly left: number
  readonly right: number
}

function layoutOf(lines: readonly PageLine[]): Layout {
  const rights = lines.map((line) => line.right).sort((a, b) => a - b)
  const lefts = lines.map((line) => line.x).sort((a, b) => a - b)
  return {
    left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
    right: rights[Math.floor(rights.length * 0.9)] ?? 0,
  }
}

/** True when a line reaches the right margin and the next one neither is indented nor numbered. */
function continues(line: PageLine, next: PageLine, layout: Layout): boolean {
  const width = layout.right - layout.left
  const full = line.right - layout.left >= width * FULL_SHARE
  const indented = next.x > layout.left + next.height * 1.2
  const sameSize = Math.abs(line.height - next.height) <= line.height * 0.2
  if (!sameSize || startsWithMarker(next.text.trim())) return false
  return full && !indented
}

/** The text of all pages with wrapped lines joined, page numbers and running heads dropped. */
export function paragraphsOf(pages: readonly (readonly PageLine[])[]): string {
  const running = runningLines(pages)
  const lines = pages.flatMap((page) => page.filter((_, at) => !isFurniture(page, at, running)))
  const layout = layoutOf(lines)
  let text = ''
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    text += line.text.trim()
    if (next !== undefined && !continues(line, next, layout)) text += '\n'
  }
  return text
}
