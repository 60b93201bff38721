import { textOfHtml } from '../html/html.ts'
import { UnreadableDocument } from '../unreadable.ts'
import { decodedBody } from './transfer-encoding.ts'

/** Parts inside parts, which pages do not nest deeper. */
const DEEPEST = 4
const MOST_PARTS = 2000
const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i

/** One part of a message (RFC 2045): its headers by their names in small letters, its body as it is sent. */
interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text)
  const head = end === null ? text : text.slice(0, end.index)
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  })
  const body = end === null ? '' : text.slice(end.index + end[0].length)
  return { headers: new Map(headers), body }
}

function typeOf({ headers }: Part): string {
  return headers.get('content-type') ?? ''
}

/** The parts of a body between its boundaries (RFC 2046, 5.1). */
function partsOf(part: Part): Part[] {
  const [, quoted, plain] = /\bboundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(typeOf(part)) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined) return []
  const pieces = `\n${part.body}`.split(`\n--${boundary}`, MOST_PARTS)
  return pieces.slice(1).map((piece) => partOf(piece.replace(/^[ \t]*\r?\n/, '')))
}

/** The first page among the parts of a message. */
function pageIn(part: Part, depth = 0): Part | undefined {
  if (PAGE.test(typeOf(part))) return part
  if (depth > DEEPEST || !/^multipart\//i.test(typeOf(part))) return undefined
  for (const inner of partsOf(part)) {
    const page = pageIn(inner, depth + 1)
    if (page !== undefined) return page
  }
  return undefined
}

/** The text of a page that was saved as one file (MHTML, RFC 2557). @throws UnreadableDocument without a page in it. */
export function textOfMht(bytes: Uint8Array): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const page = pageIn(partOf(file.replace(/^\W{0,3}/, '')))
  if (page === undefined) throw new UnreadableDocument('web-archive')
  return textOfHtml(decodedBody(page.body, page.headers.get('content-transfer-encoding') ?? ''))
}
