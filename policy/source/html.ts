import { Parser } from 'htmlparser2'
import { decodeText } from './encoding.ts'

const HIDDEN = new Set(
  'script style nav noscript iframe svg button select option textarea template head footer aside object'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'p div section article h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr caption blockquote pre hr main header center body td th'.split(
    ' ',
  ),
)
const FURNITURE =
  /(?:^|[\s_-])(?:nav|navbar|breadcrumb|crumbs?|footer|sidebar|menu|share|toolbar|pagination|copyright|related|comments?)(?:$|[\s_-])/i
const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_-]{3,20})/i

/** Collects text while tags go by; a depth above zero means that the text is not part of the page. */
class PageText {
  private readonly lines: string[] = []
  private line = ''
  private hidden: string[] = []
  private preformatted = 0
  private cells = 0

  open(tag: string, attributes: Record<string, string>): void {
    if (this.hidden.length > 0 || HIDDEN.has(tag) || isFurniture(tag, attributes)) {
      if (!VOID.has(tag)) this.hidden.push(tag)
      return
    }
    if (tag === 'pre') this.preformatted++
    if (tag === 'br') this.endLine()
    else if (tag === 'td' || tag === 'th') this.cell()
    else if (BLOCKS.has(tag) && this.cells === 0) this.endLine()
    if (tag === 'tr') this.cells = 0
  }

  close(tag: string): void {
    if (this.hidden.length > 0) {
      const at = this.hidden.lastIndexOf(tag)
      if (at >= 0) this.hidden.length = at
      return
    }
    if (tag === 'pre') this.preformatted = Math.max(0, this.preformatted - 1)
    if (tag === 'tr' || tag === 'table') this.cells = 0
    if (BLOCKS.has(tag) && tag !== 'td' && tag !== 'th' && this.cells === 0) this.endLine()
  }

  text(data: string): void {
    if (this.hidden.length > 0) return
    if (this.preformatted > 0) {
      const [first = '', ...more] = data.split('\n')
      this.line += first
      for (const next of more) {
        this.endLine()
        this.line = next
      }
    } else this.line += data.replace(/[\t\n\r ]+/g, ' ')
  }

  result(): string {
    this.endLine()
    return this.lines.join('\n')
  }

  private cell(): void {
    if (this.cells > 0) this.line = `${this.line.trimEnd()}\t`
    this.cells++
  }

  private endLine(): void {
    const line = this.line.replace(/ +$/, '')
    if (line.trim() !== '') this.lines.push(line.replace(/^ /, ''))
    this.line = ''
  }
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

function isFurniture(tag: string, attributes: Record<string, string>): boolean {
  if (tag === 'body' || tag === 'html') return false
  if (/display\s*:\s*none/i.test(attributes.style ?? '')) return true
  return FURNITURE.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)
}

function declaredText(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const label = DECLARED.exec(head)?.[1]?.toLowerCase()
  const legacy = label !== undefined && /^(?:gb|big5)/.test(label)
  return legacy
    ? new TextDecoder(label.startsWith('big5') ? 'big5' : 'gb18030').decode(bytes)
    : decodeText(bytes)
}

/** The text of a web page, one block per line, cells of a row apart by tabs, furniture left out. */
export function textOfHtml(bytes: Uint8Array): string {
  const page = new PageText()
  const parser = new Parser({
    onopentag: (tag, attributes) => page.open(tag, attributes),
    onclosetag: (tag) => page.close(tag),
    ontext: (data) => page.text(data),
  })
  parser.end(declaredText(bytes))
  return page.result()
}
