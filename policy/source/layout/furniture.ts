import { type Row, textOfRow } from './row.ts'

const PAGE_NUMBER =
  /^[\s\-—–－·•~～_|[\]【】第页共/\\]*(?:Page\s*)?[\d０-９]{1,4}[\s\-—–－·•~～_|[\]【】页/\\共第]*(?:of\s*)?(?:[\d０-９]{1,4})?[\s\-—–－·•~～_|[\]【】页]*$|^第[一二三四五六七八九十百]{1,5}页$|^[\s\-—–－]*[ivxIVX]{1,6}[\s\-—–－]*$/
const EDGE = 2
const REPEATED = 3
const FEW_PAGES = 4
const LONGEST = 60
const SAME_HEIGHT = 6

function keyOf(row: Row): string {
  const text = textOfRow(row).replace(/\d+/g, '#').replace(/\s/g, '')
  return `${Math.round(row.y / SAME_HEIGHT)} ${text}`
}

function edgeRows(page: readonly Row[]): Row[] {
  return [...new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)])]
}

/** Rows at the edge of several pages, at one height, that differ at most in their digits. */
function runningRows(pages: readonly (readonly Row[])[]): Set<string> {
  const counts = new Map<string, number>()
  for (const row of pages.flatMap(edgeRows))
    counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1)
  const fewest = pages.length <= FEW_PAGES ? 2 : REPEATED
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([key]) => key))
}

/** The head of a table that is repeated on each page belongs to the rows of the table below it. */
function headsTable(page: readonly Row[], at: number): boolean {
  const cells = (index: number) => page[index]?.fragments.length ?? 0
  return cells(at) >= 3 && cells(at + 1) >= 3
}

function isFurniture(page: readonly Row[], at: number, running: ReadonlySet<string>): boolean {
  if (at >= EDGE && at < page.length - EDGE) return false
  const text = textOfRow(page[at]!)
  if (PAGE_NUMBER.test(text)) return true
  return running.has(keyOf(page[at]!)) && text.length < LONGEST && !headsTable(page, at)
}

/** The rows of all pages without page numbers, running heads and feet. */
export function withoutFurniture(pages: readonly (readonly Row[])[]): Row[][] {
  const running = runningRows(pages)
  return pages.map((page) => page.filter((_, at) => !isFurniture(page, at, running)))
}
