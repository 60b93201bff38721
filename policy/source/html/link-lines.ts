import { isNumbered } from '../lists/is-numbered.ts'

/** Stands behind a line for each of its links while a page is read; no character of any text. */
const LINK = '\ufdd0'
const LINKS = /\ufdd0+$/
const LONGEST = 60
const FEWEST = 3
/** What may stand beside links: dates and signs. */
const LETTER = /(?![年月日])\p{L}/u
/** Names of annexes and headings of parts are text, however they are linked. */
const ANNEX = /^附\s*件|\.(?:docx?|pdf|ofd|xlsx?|wps|zip|rar)$/i

/** Text of a page without the sign that stands for links here. */
export function withoutSigns(text: string): string {
  return text.includes(LINK) ? text.replaceAll(LINK, '') : text
}

/** The line, marked when nothing but links and dates stands in it; `plain` is its text outside of links. */
export function linkLine(line: string, plain: string, links: number): string {
  const isLink = links > 0 && line.length <= LONGEST * links && !LETTER.test(plain)
  const text = line.trim()
  return isLink && !ANNEX.test(text) && !isNumbered(text)
    ? line + LINK.repeat(Math.min(links, FEWEST))
    : line
}

/** Links of a line or row in which nothing else stands, or 0. */
function linksOf(line: string): number {
  if (!line.includes(LINK)) return 0
  const cells = line.split('\t').filter((cell) => cell.trim() !== '')
  const links = cells.map((cell) => LINKS.exec(cell)?.[0].length ?? 0)
  return links.includes(0) ? 0 : links.reduce((sum, one) => sum + one, 0)
}

/** The lines of a page without its menus and lists of other pages: three and more links on end. */
export function withoutMenus(lines: readonly string[]): string[] {
  const kept: string[] = []
  let [run, links]: [string[], number] = [[], 0]
  const endRun = () => {
    if (links < FEWEST) kept.push(...run.map(withoutSigns))
    ;[run, links] = [[], 0]
  }
  for (const line of lines) {
    const own = linksOf(line)
    if (own === 0) {
      endRun()
      kept.push(withoutSigns(line))
    } else {
      run.push(line)
      links += own
    }
  }
  endRun()
  return kept
}
