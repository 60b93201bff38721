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

/** Where a document's pages lie, in order, and its templates by their id. */
interface Parts {
  readonly pages: readonly string[]
  readonly templates: ReadonlyMap<string, string>
}

function partsOf(archive: Archive, document: string): Parts {
  const [pages, templates]: [string[], Map<string, string>] = [[], new Map()]
  let inPages = false
  parse(archive, document, {
    open: ({ name, attributes }) => {
      if (name === 'Pages') inPages = true
      const place = attributes.BaseLoc
      if (place === undefined) return
      if (name === 'Page' && inPages) pages.push(inside(place, document))
      if (name === 'TemplatePage') templates.set(attributes.ID ?? '', inside(place, document))
    },
    text: () => {},
    close: (name) => {
      if (name === 'Pages') inPages = false
    },
  })
  return { pages, templates }
}

function piecesOf(archive: Archive, place: string): PagePieces {
  const page = new PagePieces()
  parse(archive, place, page)
  return page
}

/**
 * The pages of a document with what their templates draw. The text of a template that several pages use is what stands
 * around theirs; its lines may be those of a form.
 */
function documentPages(archive: Archive, document: string): Page[] {
  const { pages, templates } = partsOf(archive, document)
  const own = pages.slice(0, MOST_PAGES).map((place) => piecesOf(archive, place))
  const uses = Map.groupBy(
    own.flatMap((page) => page.templates),
    (id) => id,
  )
  const drawn = new Map(
    [...uses.keys()].map((id) => {
      const place = templates.get(id)
      return [id, place === undefined ? undefined : piecesOf(archive, place)]
    }),
  )
  return own.map((page) => ({
    pieces: [
      ...page.templates.flatMap((id) =>
        uses.get(id)!.length > 1 ? [] : (drawn.get(id)?.pieces ?? []),
      ),
      ...page.pieces,
    ],
    rulings: [...page.templates.flatMap((id) => drawn.get(id)?.rulings ?? []), ...page.rulings],
  }))
}

/** The text of an OFD in page order. @throws UnreadableDocument when damaged or without text. */
export function textOfOfd(archive: Archive): string {
  try {
    const pages = documentsOf(archive).flatMap((document) => documentPages(archive, document))
    const text = textOfPages(pages)
    if (text.trim() === '') throw new UnreadableDocument('ofd-without-text')
    return text
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
    throw new UnreadableDocument('damaged', { cause: error })
  }
}
