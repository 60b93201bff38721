import { posix } from 'node:path'
import { SaxesParser } from 'saxes'
import type { Archive } from '../archive.ts'
import type { Page } from '../layout/page.ts'
import { textOfPages } from '../layout/text-of-pages.ts'
import { UnreadableDocument } from '../unreadable.ts'
import { type OpenTag, PagePieces } from './page-pieces.ts'

const ROOT = 'OFD.xml'
const MOST_PAGES = 2000

/** True for an archive that is laid out as GB/T 33190 says. */
export function isOfd(archive: Archive): boolean {
  return archive.has(ROOT)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

interface Handlers {
  open(tag: OpenTag): void
  text(data: string): void
  close(name: string): void
}

function parse(archive: Archive, path: string, handlers: Handlers): void {
  const bytes = archive.read(path)
  if (bytes === undefined) throw new UnreadableDocument('damaged')
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) =>
    handlers.open({ name: localName(name), attributes }),
  )
  parser.on('text', (data) => handlers.text(data))
  parser.on('closetag', ({ name }) => handlers.close(localName(name)))
  parser.write(new TextDecoder().decode(bytes)).close()
}

function inside(path: string, from: string): string {
  const joined = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path)
  return joined.replace(/^\.\//, '')
}

/** Places of the documents, which `OFD.xml` names as text of `DocRoot`. */
function documentsOf(archive: Archive): string[] {
  const found: string[] = []
  let [inRoot, text] = [false, '']
  parse(archive, ROOT, {
    open: ({ name }) => {
      inRoot = name === 'DocRoot'
      text = ''
    },
    text: (data) => {
      if (inRoot) text += data
    },
    close: (name) => {
      if (name === 'DocRoot' && text.trim() !== '') found.push(inside(text.trim(), ROOT))
      inRoot = false
    },
  })
  return found
}

/** Places of a document's pages in order; templates, which repeat on pages, are left out. */
function pagesOf(archive: Archive, document: string): string[] {
  const found: string[] = []
  let inPages = false
  parse(archive, document, {
    open: ({ name, attributes }) => {
      if (name === 'Pages') inPages = true
      const place = name === 'Page' && inPages ? attributes.BaseLoc : undefined
      if (place !== undefined) found.push(inside(place, document))
    },
    text: () => {},
    close: (name) => {
      if (name === 'Pages') inPages = false
    },
  })
  return found
}

function pageOf(archive: Archive, place: string): Page {
  const page = new PagePieces()
  parse(archive, place, page)
  return page
}

/** The text of an OFD in page order. @throws UnreadableDocument when damaged or without text. */
export function textOfOfd(archive: Archive): string {
  try {
    const pages = documentsOf(archive).flatMap((document) => pagesOf(archive, document))
    const text = textOfPages(pages.slice(0, MOST_PAGES).map((page) => pageOf(archive, page)))
    if (text.trim() === '') throw new UnreadableDocument('ofd-without-text')
    return text
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
    throw new UnreadableDocument('damaged', { cause: error })
  }
}
