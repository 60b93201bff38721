import { Parser } from 'htmlparser2'
import { decodeHtml } from '../encoding.ts'
import { UnreadableDocument } from '../unreadable.ts'
import { ItemCounts } from './ordered-lists.ts'
import { PageText } from './page-text.ts'

/** Browsers nest no deeper either. */
const DEEPEST = 512
const CHUNK = 64 * 1024
/** Closing tags times the open elements among which each is looked for. */
const MOST_STEPS = 400_000_000
/** A page of which this little is left, a tenth of what it says, lies in what is furniture elsewhere. */
const LITTLE = 100
const SHARE = 10

interface Handlers {
  open(tag: string, attributes: Record<string, string>): void
  close(tag: string): void
  text(data: string): void
}

function parse(html: string, handlers: Handlers): void {
  let [depth, steps] = [0, 0]
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      if (++depth > DEEPEST) throw new UnreadableDocument('too-deep')
      handlers.open(tag, attributes)
    },
    onclosetag: (tag) => {
      depth--
      handlers.close(tag)
    },
    ontext: (data) => handlers.text(data),
  })
  for (let at = 0; at < html.length; at += CHUNK) {
    const chunk = html.slice(at, at + CHUNK)
    parser.write(chunk)
    steps += depth * (chunk.split('</').length - 1)
    if (steps > MOST_STEPS) throw new UnreadableDocument('too-deep')
  }
  parser.end()
}

/** Items are counted beforehand only where a list may count down. */
function itemsOf(html: string): readonly number[] {
  if (!/\breversed\b/i.test(html)) return []
  const counts = new ItemCounts()
  parse(html, counts)
  return counts.counts
}

/** The text of a web page, one block per line, cells of a row apart by tabs, furniture left out. */
export function textOfPage(html: string): string {
  const items = itemsOf(html)
  const page = new PageText({ keepsFurniture: false, items })
  parse(html, page)
  const text = page.result().join('\n')
  if (!page.leavesOut || text.length > LITTLE) return text
  const whole = new PageText({ keepsFurniture: true, items })
  parse(html, whole)
  const all = whole.result().join('\n')
  return all.length > text.length * SHARE ? all : text
}

/** The text of the bytes of a web page. */
export function textOfHtml(bytes: Uint8Array): string {
  return textOfPage(decodeHtml(bytes))
}
